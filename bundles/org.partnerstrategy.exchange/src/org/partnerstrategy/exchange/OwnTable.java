package org.partnerstrategy.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.partnerstrategy.exchange.register.Register;
import org.partnerstrategy.exchange.register.TableMark;
import org.partnerstrategy.model.text.Message;

/**
 * A register that is the table of a strategy, as {@link InventoryTable} writes it. Its scores are points, its last columns are
 * those of the strategy's attributes, and two of its columns only say what follows from others.
 *
 * @param register the table
 */
record OwnTable(Register register) {

    /** The register as such a table; none when it was not written here. */
    static Optional<OwnTable> of(Register register) {
        return TableMark.isOn(register.columns()) ? Optional.of(new OwnTable(register)) : Optional.empty();
    }

    private Optional<String> find(Message heading) {
        return Heading.ofAllLanguages(heading).stream().filter(register.columns()::contains).findFirst();
    }

    /** Which column plays which part: those that are called exactly as they are written now, or were by earlier versions. */
    Map<Part, String> parts() {
        Map<Part, String> parts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            InventoryTable.heading(part).flatMap(this::find).or(() -> part.usualNames().stream()
                    .filter(register.columns()::contains).findFirst()).ifPresent(column -> parts.put(part, column));
        }
        return parts;
    }

    /** The columns that hold nothing of their own. */
    List<String> computed() {
        return TableMark.HEADINGS.stream().flatMap(heading -> find(heading).stream()).toList();
    }

    /** The columns of attributes: those behind the last one that every table has. */
    List<AttributeColumn> attributes() {
        List<String> columns = register.columns();
        int last = columns.indexOf(parts().get(Part.PERSON));
        return last < 0 ? List.of()
                : columns.subList(last + 1, columns.size()).stream().map(AttributeHeading::read).toList();
    }
}
