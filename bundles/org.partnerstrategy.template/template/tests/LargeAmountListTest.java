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
        return stream.toString(StandardCharsets.UTF_8).lines().count();
    }

    private static ExportRequest from(int euro, int amount) {
        PartnerStrategy strategy = Strategies.of(Example.relation(amount, Position.of(70, 35)));
        return ExportRequest.of(strategy, Locale.ENGLISH).with("from", String.valueOf(euro));
    }

    @Test
    void hasALineForEachLargeAmountOfTheChosenGoals() throws IOException {
        assertEquals(1, lines(from(100_000, 150_000)));
        assertEquals(0, lines(from(150_001, 150_000)));
        assertEquals(0, lines(from(100_000, 150_000).on(List.of())));
    }

    @Test
    void hasSmallerAmountsWherePeopleWantThem() throws IOException {
        assertEquals(1, lines(from(50_000, 60_000)));
        assertEquals(0, lines(from(100_000, 60_000)));
    }
}
// end
