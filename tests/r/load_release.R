# Loads every table of a release with base R, readr and jsonlite, and compares them value by value.
# Usage: Rscript load_release.R <dist> ... Prints as JSON what was read of each release, or the problems.

report <- function(...) problems <<- c(problems, paste0(...))

# Base R leaves "true" and "false" as text (readr does not); as.logical reads them.
with_logicals <- function(rows) {
  is_logical <- vapply(rows, function(column) all(column %in% c("true", "false")), NA)
  rows[is_logical] <- lapply(rows[is_logical], as.logical)
  rows
}

path_of <- function(dist, table, format) file.path(dist, format, paste0(table, ".", format))
is_date <- function(name) grepl("_(earliest|latest)$", name)
# readr takes a column of EDTF that happens to hold plain days only for dates, too; the values are the same.
may_be_date <- function(name) is_date(name) || grepl("_edtf$", name)

# Any column as text, lists joined as in CSV, missing as NA.
as_text <- function(column) {
  if (is.list(column)) {
    joined <- vapply(column, function(members) paste(members, collapse = ";"), "")
    return(ifelse(joined == "", NA, joined))
  }
  if (is.numeric(column)) return(ifelse(is.na(column), NA, format(column, scientific = FALSE, trim = TRUE)))
  enc2utf8(as.character(column))
}

compare <- function(table, reader, found, expected) {
  if (!identical(names(found), names(expected))) return(report(reader, " ", table, ": other columns"))
  if (nrow(found) != nrow(expected)) return(report(reader, " ", table, ": ", nrow(found), " rows"))
  for (name in names(expected)) {
    here <- as_text(found[[name]])
    there <- as_text(expected[[name]])
    wrong <- which(!((is.na(here) & is.na(there)) | (!is.na(here) & !is.na(there) & here == there)))
    for (row in wrong) report(reader, " ", table, " row ", row, ", ", name, ": ", here[row], " instead of ", there[row])
  }
}

# Columns that a reader took for another type than their values have in JSON.
compare_types <- function(table, reader, found, expected) {
  for (name in names(expected)) {
    column <- expected[[name]]
    # A column without a single value gives a reader nothing to go by.
    if (all(is.na(as_text(column)))) next
    right <- if (is.numeric(column)) is.numeric else if (is.logical(column)) is.logical else
      function(values) is.character(values) || (reader == "readr" && may_be_date(name) && inherits(values, "Date"))
    if (!right(found[[name]])) report(reader, " ", table, ": ", name, " is ", class(found[[name]])[1])
  }
}

check_dates <- function(table, rows) {
  for (name in Filter(is_date, names(rows))) {
    text <- rows[[name]]
    parsed <- as.Date(text, format = "%Y-%m-%d")
    wrong <- which(is.na(parsed) != is.na(text) | (!is.na(text) & format(parsed) != text))
    for (row in wrong) report(table, " row ", row, ", ", name, ": ", text[row], " is no date")
  }
}

check_lists <- function(table, from_csv, from_json) {
  for (name in Filter(function(each) is.list(from_json[[each]]), names(from_json))) {
    split <- strsplit(as.character(from_csv[[name]]), ";")
    for (row in seq_along(split)) {
      members <- split[[row]][!is.na(split[[row]])]
      if (!identical(members, as.character(from_json[[name]][[row]])))
        report(table, " row ", row, ", ", name, ": strsplit gives other members")
    }
  }
}

read_text <- function(path) {
  text <- readChar(path, file.info(path)$size, useBytes = TRUE)
  Encoding(text) <- "UTF-8"
  text
}

check_passages <- function(table, rows, texts) {
  if (!"char_start" %in% names(rows)) return(0)
  words <- rows[[intersect(c("text", "title_as_printed"), names(rows))[1]]]
  found <- substr(texts[rows$article_id], rows$char_start + 1, rows$char_end)
  in_text <- which(!is.na(rows$char_start))
  for (row in in_text[found[in_text] != words[in_text]])
    report(table, " row ", row, ": substr gives ", found[row], " instead of ", words[row])
  length(in_text)
}

load_release <- function(dist) {
  problems <<- character(0)
  names_of_tables <- sort(sub("\\.json$", "", list.files(file.path(dist, "json"))))
  tables <- lapply(setNames(nm = names_of_tables), function(table) {
    from_json <- jsonlite::fromJSON(path_of(dist, table, "json"))
    csv <- path_of(dist, table, "csv")
    base <- with_logicals(read.csv(csv, na.strings = "", encoding = "UTF-8"))
    readr <- as.data.frame(readr::read_csv(csv, show_col_types = FALSE, progress = FALSE))
    compare(table, "read.csv", base, from_json)
    compare(table, "readr", readr, from_json)
    compare_types(table, "read.csv", base, from_json)
    compare_types(table, "readr", readr, from_json)
    check_dates(table, base)
    check_lists(table, base, from_json)
    base
  })
  articles <- tables$articles
  texts <- setNames(vapply(file.path(dist, articles$text_file), read_text, ""), articles$article_id)
  passages <- sum(mapply(check_passages, names(tables), tables, MoreArgs = list(texts = texts)))
  if (length(problems) > 0) return(list(problems = I(head(problems, 40))))
  list(rows = lapply(tables, nrow), passages = passages)
}

releases <- lapply(commandArgs(trailingOnly = TRUE), load_release)
cat(jsonlite::toJSON(releases, auto_unbox = TRUE), "\n")
