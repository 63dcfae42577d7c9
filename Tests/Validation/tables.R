# tables.R LIST: reads every table the list names with base R and its declared types. The list has a row a column: file, rows,
# name, type. Prints what is wrong, a line each; nothing where all is read as declared.
list <- read.delim(commandArgs(trailingOnly = TRUE)[1], colClasses = "character", quote = "", encoding = "UTF-8")
classes <- c(string = "character", integer = "integer", number = "numeric", boolean = "logical", date = "Date")
for (file in unique(list$file)) {
  own <- list[list$file == file, ]
  types <- unname(classes[own$type])
  types[is.na(types)] <- "character"
  table <- tryCatch(
    read.csv(file, colClasses = types, na.strings = "", encoding = "UTF-8", fileEncoding = ""),
    error = function(problem) conditionMessage(problem), warning = function(problem) conditionMessage(problem))
  if (is.character(table)) {
    cat(file, ": ", table, "\n", sep = "")
    next
  }
  if (!identical(names(table), own$name)) cat(file, ": columns ", paste(names(table), collapse = " "), "\n", sep = "")
  if (nrow(table) != as.integer(own$rows[1])) cat(file, ": ", nrow(table), " rows of ", own$rows[1], "\n", sep = "")
  for (place in which(types != "character")) {
    if (!inherits(table[[place]], types[place])) cat(file, ": ", own$name[place], " is no ", types[place], "\n", sep = "")
  }
}
