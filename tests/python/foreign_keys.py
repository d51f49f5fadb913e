"""Do the ids in every table exist where they point?"""

# By the last words of a column's name.
TARGETS = {
    "article_id": "articles.article_id",
    "block_id": "blocks.block_id",
    "event_id": "events.event_id",
    "quote_id": "quotes.quote_id",
    "actor_id": "actors.actor_id",
    "speaker_id": "actors.actor_id",
    "addressee_id": "actors.actor_id",
    "channel_id": "actors.actor_id",
    "holder_id": "actors.actor_id",
    "time_id": "time_expressions.time_id",
    "body_id": "actors.actor_id",
    "state_id": "actors.actor_id",
    "claimed_by": "actors.actor_id",
    "claimants": "actors.actor_id",
    "external_sources": "external_sources.source_id",
    # Of GeoNames, and of no table here.
    "geonames_id": None,
}
# Names whose last words would mislead, and rows' own ids that nothing refers to.
EXCEPTIONS = {
    "actors.parent_id": "actors.actor_id",
    "actor_mentions.mention_id": None,
    "event_mentions.mention_id": None,
    "date_evidence.evidence_id": None,
    "external_sources.source_id": None,
}


def target_of(table, column):
    """The column an id points to, None when it points nowhere. Raises KeyError for an id nobody has thought of."""
    name = f"{table}.{column}"
    if name in EXCEPTIONS:
        return EXCEPTIONS[name]
    for ending, target in TARGETS.items():
        if column == ending or column.endswith(f"_{ending}"):
            return target
    if column.endswith("_id"):
        raise KeyError(name)
    return None


def foreign_key_problems(tables):
    problems = []
    for table, rows in tables.items():
        for column in rows[0] if rows else []:
            try:
                target = target_of(table, column)
            except KeyError:
                problems.append(f"{table}.{column}: say in foreign_keys.py where it points")
                continue
            if target is None:
                continue
            target_table, target_column = target.split(".")
            known = {row[target_column] for row in tables[target_table]}
            cells = [row[column] for row in rows]
            members = [id for cell in cells for id in (cell if isinstance(cell, list) else [cell])]
            dangling = set(members) - known - {None}
            problems += [f"{table}.{column}: no {target} is {each!r}" for each in sorted(dangling)]
    return problems
