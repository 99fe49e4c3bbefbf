"""Speech acts: who says what, in quotation or report."""
