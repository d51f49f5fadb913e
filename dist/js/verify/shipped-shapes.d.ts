import type { Downloaded } from './downloaded.js';
import { type Shapes } from './table-shape.js';
/**
 * The tables as the release itself says they are: the JSON Schemas of its npm package and the Table Schemas of its datapackage.json, as far
 * as it has them. Columns and types are those of its JSON files.
 */
export declare function shippedShapes(downloaded: Downloaded): Shapes;
