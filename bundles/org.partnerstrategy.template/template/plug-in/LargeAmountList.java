// if exporter
package @id@;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

import org.partnerstrategy.exchange.ExportRequest;
import org.partnerstrategy.exchange.RequestedExport;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.ReferenceYear;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Relation;

/** A text file with a line for each amount from what people choose on, of the goals that they choose. */
public final class LargeAmountList implements RequestedExport {

    @Override
    public void write(ExportRequest request, OutputStream stream) throws IOException {
        BigDecimal from = new BigDecimal(request.number("from"));
        StringBuilder lines = new StringBuilder();
        int done = 0;
        for (Goal goal : request.goals()) {
            for (Relation relation : goal.getRelations()) {
                ReferenceYear.of(relation).amount(relation).filter(amount -> amount.compareTo(from) >= 0)
                        .ifPresent(amount -> lines.append(ElementName.of(relation).in(request.language())).append(": ")
                                .append(amount.toPlainString()).append('\n'));
            }
            done++;
            // People see how far it is, and can cancel here.
            request.progress().done(done, request.goals().size());
        }
        stream.write(lines.toString().getBytes(StandardCharsets.UTF_8));
    }
}
// end
