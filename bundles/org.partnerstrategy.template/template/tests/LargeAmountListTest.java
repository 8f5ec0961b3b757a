// if exporter
package @id@.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.Strategies;

import @id@.LargeAmountList;

/** The file names what gets much. */
class LargeAmountListTest {

    @Test
    void hasALineForEachLargeAmount() throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        new LargeAmountList().write(Strategies.of(Example.relation(150_000, Position.of(70, 35))), Locale.ENGLISH, stream);
        assertEquals(1, stream.toString(StandardCharsets.UTF_8).lines().filter(line -> line.endsWith(": 150000")).count());
    }
}
// end
