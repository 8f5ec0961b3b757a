// if exporter
package @id@;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;

import org.partnerstrategy.exchange.StrategyExport;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.model.PartnerStrategy;

/** A text file with a line for each large amount. */
public final class LargeAmountList implements StrategyExport {

    @Override
    public void write(PartnerStrategy strategy, Locale language, OutputStream stream) throws IOException {
        String lines = strategy.getRelations().stream().flatMap(relation -> LargeAmount.of(relation)
                .map(amount -> ElementName.of(relation).in(language) + ": " + amount.toPlainString() + "\n").stream())
                .collect(Collectors.joining());
        stream.write(lines.getBytes(StandardCharsets.UTF_8));
    }
}
// end
