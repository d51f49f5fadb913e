import { Command } from 'commander';
import { command as newArticle } from './new-article.js';

export const command = (): Command =>
  new Command('new').description('add an article, or a single record').addCommand(newArticle());
