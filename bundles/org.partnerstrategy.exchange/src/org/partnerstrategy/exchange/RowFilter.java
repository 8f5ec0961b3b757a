package org.partnerstrategy.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.partnerstrategy.exchange.register.Cell;
import org.partnerstrategy.exchange.register.Row;
import org.partnerstrategy.model.text.Message;

/** Decides which rows of a register are not used, and says why. */
final class RowFilter {

    /** An exclusion, with the index of its column. */
    record ExcludedValue(Exclusion exclusion, int column) {

        boolean isIn(Row row) {
            return Words.key(row.cell(column).text()).equals(Words.key(exclusion.value()));
        }
    }

    private final MappedColumns columns;
    private final List<ExcludedValue> excludedValues;
    private final int width;
    private final Set<ExcludedValue> met = new HashSet<>();

    /**
     * @param width the number of columns of the register
     */
    RowFilter(MappedColumns columns, List<ExcludedValue> excludedValues, int width) {
        this.columns = columns;
        this.excludedValues = excludedValues;
        this.width = width;
    }

    /** Whether the row can be used; if not, the reason is added to the findings. */
    boolean lets(Row row, Findings unused) {
        for (ExcludedValue excluded : excludedValues) {
            if (excluded.isIn(row)) {
                met.add(excluded);
                unused.add(say("row.excluded", excluded.exclusion().toString()), "", row.number());
                return false;
            }
        }
        Optional<Part> bad = isTooLong(row) ? Optional.empty() : missingPart(row);
        if (isTooLong(row)) {
            unused.add(say("row.long", width), lastText(row), row.number());
        } else if (bad.isPresent()) {
            unused.add(say("row.without", bad.get().label()), "", row.number());
        } else if (hasUnreadableAmount(row)) {
            unused.add(say("row.amount"), columns.text(Part.AMOUNT, row), row.number());
        } else {
            return true;
        }
        return false;
    }

    /** Says which exclusions left nothing out, as they may have been mistyped. */
    void remarkOnIdleExclusions(Findings remarks) {
        excludedValues.stream().filter(excluded -> !met.contains(excluded))
                .forEach(excluded -> remarks.add(say("exclusion.idle", excluded.exclusion().toString())));
    }

    /** A value too many shifts the values behind it into columns where they do not belong. */
    private boolean isTooLong(Row row) {
        return row.cells().stream().skip(width).anyMatch(cell -> !cell.text().isBlank());
    }

    private static String lastText(Row row) {
        return row.cells().stream().map(Cell::text).filter(text -> !text.isBlank()).reduce("", (first, last) -> last);
    }

    private Optional<Part> missingPart(Row row) {
        return List.of(Part.PARTNER, Part.GOAL).stream().filter(part -> columns.text(part, row).isEmpty()).findFirst();
    }

    private boolean hasUnreadableAmount(Row row) {
        return !columns.text(Part.AMOUNT, row).isEmpty() && EuroText.parse(columns.cell(Part.AMOUNT, row)).isEmpty();
    }

    private static Message say(String key, Object... arguments) {
        return Message.of(RowFilter.class, key, arguments);
    }
}
