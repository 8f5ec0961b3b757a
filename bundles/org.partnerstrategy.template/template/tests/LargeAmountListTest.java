// if exporter
package @id@.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.partnerstrategy.exchange.ExportRequest;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.Strategies;
import org.partnerstrategy.model.PartnerStrategy;

import @id@.LargeAmountList;

/** The file names what gets much. */
class LargeAmountListTest {

    private static long lines(ExportRequest request) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        new LargeAmountList().write(request, stream);
        return stream.toString(StandardCharsets.UTF_8).lines().filter(line -> line.endsWith(": 150000")).count();
    }

    @Test
    void hasALineForEachLargeAmountOfTheChosenGoals() throws IOException {
        PartnerStrategy strategy = Strategies.of(Example.relation(150_000, Position.of(70, 35)));
        ExportRequest request = ExportRequest.of(strategy, Locale.ENGLISH).with("from", "100000");
        assertEquals(1, lines(request));
        assertEquals(0, lines(request.with("from", "150001")));
        assertEquals(0, lines(request.on(List.of())));
    }
}
// end
