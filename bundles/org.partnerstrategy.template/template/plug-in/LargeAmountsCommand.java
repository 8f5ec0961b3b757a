// if command
package @id@;

import java.math.BigDecimal;
import java.util.List;

import org.partnerstrategy.cli.FormatOption;
import org.partnerstrategy.cli.StrategyArgument;
import org.partnerstrategy.cli.StudioCommand;
import org.partnerstrategy.cli.Subcommand;
import org.partnerstrategy.cli.output.CommandReport;
import org.partnerstrategy.cli.output.ReportColumn;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Message;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the relations that get a large amount, as a table, JSON or CSV. Its help stands in usage.properties. */
@Command(name = "large-amounts")
public final class LargeAmountsCommand extends Subcommand {

    @Mixin
    private StrategyArgument strategy;

    @Mixin
    private FormatOption format;

    /** A row; its components are the names in JSON. */
    public record Row(Message relation, BigDecimal amount) {
    }

    @Override
    public Integer call() throws StrategyFileException {
        List<Row> rows = strategy.load().getRelations().stream()
                .flatMap(relation -> LargeAmount.of(relation).map(amount -> row(relation, amount)).stream()).toList();
        List<ReportColumn<Row>> columns = List.of(
                new ReportColumn<>("relation", Message.of(LargeAmountsCommand.class, "command.relation"), Row::relation),
                new ReportColumn<>("amount", Message.of(LargeAmountsCommand.class, "command.amount"), Row::amount));
        format.print(new CommandReport<>(rows, columns), language(), out());
        return StudioCommand.DONE;
    }

    private static Row row(Relation relation, BigDecimal amount) {
        return new Row(ElementName.of(relation), amount);
    }
}
// end
