// if importer
package @id@;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.partnerstrategy.exchange.register.Register;
import org.partnerstrategy.exchange.register.RegisterCell;
import org.partnerstrategy.exchange.register.RegisterException;
import org.partnerstrategy.exchange.register.RegisterFormat;
import org.partnerstrategy.exchange.register.Row;
import org.partnerstrategy.model.text.Message;

/** A text file with a line for each grant, such as {@code Youth work; Club 12; 150000}. Its columns are recognised. */
public final class GrantList implements RegisterFormat {

    private static final List<String> COLUMNS = List.of("Goal", "Partner", "Amount");
    private static final String BETWEEN = ";";

    @Override
    public Register read(String name, byte[] content) throws RegisterException {
        List<String> lines = new String(content, StandardCharsets.UTF_8).lines().toList();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                rows.add(new Row(i + 1, cells(name, lines.get(i))));
            }
        }
        return new Register(name, COLUMNS, rows);
    }

    private static List<RegisterCell> cells(String name, String line) throws RegisterException {
        List<RegisterCell> cells = Arrays.stream(line.split(BETWEEN)).map(String::strip).map(RegisterCell::text).toList();
        if (cells.size() != COLUMNS.size()) {
            throw new RegisterException(name, Message.of(GrantList.class, "grants.wrong", line));
        }
        return cells;
    }
}
// end
