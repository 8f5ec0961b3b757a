// if importer
package @id@.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.partnerstrategy.exchange.register.Register;
import org.partnerstrategy.exchange.register.RegisterException;
import org.partnerstrategy.exchange.register.RegisterReader;

/** The file is a kind of register for the program, as the plug-in is installed. */
class GrantListTest {

    private static Register read(String text) throws RegisterException {
        return RegisterReader.read("2026.grants", text.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    @Test
    void hasARowForEachLine() throws RegisterException {
        Register register = read("Sports; Club 12; 150000\n\nCulture; Museum; 90000\n");
        assertEquals(List.of("Goal", "Partner", "Amount"), register.columns());
        assertEquals(List.of("Club 12", "Museum"), register.rows().stream().map(row -> row.cell(1).text()).toList());
        assertEquals(3, register.rows().getLast().number());
    }

    @Test
    void saysWhatIsWrong() {
        RegisterException refusal = assertThrows(RegisterException.class, () -> read("Sports, Club 12"));
        assertTrue(refusal.in(Locale.ENGLISH).contains("\"Sports, Club 12\""), refusal.in(Locale.ENGLISH));
    }
}
// end
