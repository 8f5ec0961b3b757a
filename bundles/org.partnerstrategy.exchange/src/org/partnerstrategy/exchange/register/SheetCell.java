package org.partnerstrategy.exchange.register;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A cell of a sheet, read as people see it: a date as a date and a share as a percentage, which in the file are
 * numbers.
 *
 * @param cell the cell
 * @param isDate1904 whether days are counted from the first of January 1904, as on old Macintoshes
 */
record SheetCell(org.dhatim.fastexcel.reader.Cell cell, boolean isDate1904) {

    /** Spreadsheets keep and show no more digits than these. */
    private static final MathContext PRECISION = new MathContext(15);
    private static final int MOST_DAYS = 3_000_000;

    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.");
    private static final Pattern DATE = Pattern.compile("(?i).*[yjd].*");
    private static final Pattern YEAR_ONLY = Pattern.compile("(?i)[yj]+(;.*)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(?i)[^dm]*[yj].*[dm].*");

    private static final DateTimeFormatter ISO = DateTimeFormatter.ISO_LOCAL_DATE;
    private static final DateTimeFormatter DUTCH = DateTimeFormatter.ofPattern("dd-MM-uuuu");
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu");

    /** Whether something stands in a cell, which can be null. */
    static boolean isFilled(org.dhatim.fastexcel.reader.Cell cell) {
        return cell != null && cell.getValue() != null && !cell.getValue().toString().isBlank();
    }

    Cell read() {
        return switch (cell.getValue()) {
            case null -> Cell.EMPTY;
            case BigDecimal number -> read(number);
            case Object other -> Cell.text(other.toString());
        };
    }

    private Cell read(BigDecimal number) {
        String format = LITERAL.matcher(Optional.ofNullable(cell.getDataFormatString()).orElse("")).replaceAll("");
        if (format.contains("%")) {
            return Cell.text(plain(number.movePointRight(2).setScale(2, RoundingMode.HALF_UP)) + "%");
        }
        if (DATE.matcher(format).matches()) {
            return date(number, format).map(Cell::text).orElseGet(() -> Cell.number(plain(number)));
        }
        return Cell.number(plain(number.round(PRECISION)));
    }

    private Optional<String> date(BigDecimal days, String format) {
        if (days.signum() < 0 || days.compareTo(BigDecimal.valueOf(MOST_DAYS)) > 0) {
            return Optional.empty();
        }
        try {
            // Day 60 is 29 February 1900, a day that there never was but in spreadsheets.
            LocalDate first = isDate1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
            LocalDate date = first.plusDays(days.longValue());
            DateTimeFormatter shown = YEAR_ONLY.matcher(format).matches() ? YEAR
                    : YEAR_FIRST.matcher(format).matches() ? ISO : DUTCH;
            return Optional.of(shown.format(date));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
