# Reads every CSV file of a release with the types of dtypes.json, by base R and by readr, and compares values and types with JSON.
# Usage: Rscript read_typed.R <dist> ... Prints as JSON how many cells were compared of each release, or the problems.

report <- function(...) problems <<- c(problems, paste0(...))

# A column of JSON as the type that dtypes.json promises for it, lists as joined in CSV.
promised <- function(column, type) {
  if (is.list(column)) {
    column <- vapply(column, function(members) paste(members, collapse = ";"), "")
    column[column == ""] <- NA
  }
  if (type == "Date") return(as.Date(as.character(column)))
  as(column, type)
}

compare <- function(reader, table, found, expected, types) {
  if (!identical(names(found), names(types))) return(report(reader, " ", table, ": other columns"))
  if (length(expected) > 0 && nrow(found) != nrow(expected)) return(report(reader, " ", table, ": ", nrow(found), " rows"))
  for (name in names(types)) {
    if (class(found[[name]])[1] != types[[name]])
      report(reader, " ", table, ": ", name, " is ", class(found[[name]])[1], " instead of ", types[[name]])
    if (length(expected) == 0) next
    here <- found[[name]]
    if (is.character(here)) here <- enc2utf8(here)
    there <- promised(expected[[name]], types[[name]])
    wrong <- which(is.na(here) != is.na(there) | (!is.na(here) & !is.na(there) & here != there))
    for (row in wrong) report(reader, " ", table, " row ", row, ", ", name, ": ", here[row], " instead of ", there[row])
    compared <<- compared + length(here)
  }
}

read_release <- function(dist) {
  problems <<- character(0)
  compared <<- 0
  dtypes <- jsonlite::fromJSON(file.path(dist, "dtypes.json"))
  for (table in names(dtypes)) {
    path <- file.path(dist, "csv", paste0(table, ".csv"))
    types <- dtypes[[table]]
    expected <- jsonlite::fromJSON(file.path(dist, "json", paste0(table, ".json")))
    base <- read.csv(path, na.strings = "", encoding = "UTF-8", colClasses = unlist(types$r))
    readr <- readr::read_csv(path, col_types = types$readr, na = "", progress = FALSE)
    compare("read.csv", table, base, expected, unlist(types$r))
    compare("readr", table, as.data.frame(readr), expected, unlist(types$r))
  }
  if (length(problems) > 0) return(list(problems = I(head(problems, 20))))
  list(tables = sort(names(dtypes), method = "radix"), cells = compared)
}

releases <- lapply(commandArgs(trailingOnly = TRUE), read_release)
cat(jsonlite::toJSON(releases, auto_unbox = TRUE), "\n")
