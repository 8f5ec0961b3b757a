// if command
package @id@;

import java.nio.file.Path;

import org.partnerstrategy.cli.StudioCommand;
import org.partnerstrategy.cli.Subcommand;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.resource.StrategyFileException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the relations that get a large amount. Its help stands in usage.properties. */
@Command(name = "large-amounts")
public final class LargeAmountsCommand extends Subcommand {

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Override
    public Integer call() throws StrategyFileException {
        for (Relation relation : StrategyFile.load(file).getRelations()) {
            LargeAmount.of(relation).ifPresent(amount -> out().println(
                    ElementName.of(relation).in(language()) + ": " + amount.toPlainString()));
        }
        return StudioCommand.DONE;
    }
}
// end
