import { Command } from 'commander';
import { command as newActor } from './new-actor.js';
import { command as newArticle } from './new-article.js';
import { command as newEvent } from './new-event.js';
import { command as newPublisher } from './new-publisher.js';
import { command as newQuote } from './new-quote.js';

export const command = (): Command =>
  [newArticle, newPublisher, newQuote, newEvent, newActor].reduce(
    (parent, make) => parent.addCommand(make()),
    new Command('new').description(
      'add an article with everything proposed, the profile of a publisher, or a single record',
    ),
  );
