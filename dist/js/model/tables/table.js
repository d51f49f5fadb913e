import { z } from 'zod';
import { columnRegistry } from './columns.js';
/** A release table from its columns, in the order of publication. @throws Error when a column is undescribed. */
export function defineTable(facts, shape) {
    const columns = Object.entries(shape).map(([name, schema]) => {
        const registered = columnRegistry.get(schema);
        if (!registered)
            throw new Error(`Column ${facts.name}.${name} describes itself nowhere.`);
        return { name, ...registered };
    });
    const schema = z
        .strictObject(shape)
        .meta({ title: facts.title, description: `One row is ${facts.rowIs}. ${facts.description}` });
    return { ...facts, columns, schema: schema };
}
