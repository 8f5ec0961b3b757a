package org.partnerstrategy.exchange.register;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes a register of a sheet. The header is the first row with two or more names, as people like to put a title above
 * their tables; a column without a name takes part too.
 *
 * @param name the name of the file
 * @param place the file and the sheet
 * @param rows the rows in which something stands, one or more
 */
record SheetRegister(String name, String place, List<SheetRow> rows) {

    Register build() throws RegisterException {
        SheetRow header = rows.stream().filter(row -> row.filledColumns() > 1).findFirst().orElse(rows.getFirst());
        List<SheetRow> below = rows.subList(rows.indexOf(header) + 1, rows.size());
        int width = Math.max(header.cells().size(),
                below.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
        List<String> names = new ArrayList<>(header.cells().stream().map(Cell::text).toList());
        while (names.size() < width) {
            names.add("");
        }
        RegisterBuilder register = new RegisterBuilder(name, place + ":" + header.number(), names);
        for (SheetRow row : below) {
            register.add(new Row(row.number(), row.cells()), place + ":" + row.number());
        }
        return register.build();
    }
}
