// if section
package @id@;

import java.math.BigDecimal;
import java.util.List;

import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.report.Content;
import org.partnerstrategy.report.Content.Column;
import org.partnerstrategy.report.ReportRequest;
import org.partnerstrategy.report.ReportSection;

/** The relations that get a large amount, as a table; nothing when there are none. */
public final class LargeAmountSection implements ReportSection {

    @Override
    public List<Content> write(ReportRequest request) {
        List<List<String>> rows = request.relations().stream().flatMap(relation -> LargeAmount.of(relation)
                .map(amount -> row(relation, amount, request)).stream()).toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Column> columns = List.of(Column.words(say(request, "section.relation")),
                Column.numbers(say(request, "section.amount")));
        return List.of(new Content.Heading(1, say(request, "section.heading")),
                new Content.Table(say(request, "section.caption", LargeAmount.FROM), columns, rows));
    }

    private static List<String> row(Relation relation, BigDecimal amount, ReportRequest request) {
        return List.of(ElementName.of(relation).in(request.language()), say(request, "section.euro", amount));
    }

    private static String say(ReportRequest request, String key, Object... arguments) {
        return Message.of(LargeAmountSection.class, key, arguments).in(request.language());
    }
}
// end
