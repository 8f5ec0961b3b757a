// if command
package @id@.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.cli.program.CommandLineProgram;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.Strategies;
import org.partnerstrategy.model.resource.StrategyFile;

/** The command is one of the program's, with its options and its way of telling what is wrong. */
class LargeAmountsCommandTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return new CommandLineProgram(new PrintWriter(out, true), new PrintWriter(err, true)).run(arguments);
    }

    @Test
    void listsLargeAmounts() throws Exception {
        Path file = folder.resolve("youth.partnerstrategy");
        StrategyFile.save(Strategies.of(Example.relation(150_000, Position.of(70, 35))), file);
        assertEquals(0, run("large-amounts", file.toString(), "--format", "json"), err::toString);
        assertTrue(out.toString().contains("150000"), out::toString);
    }

    @Test
    void saysInOneLineWhatIsWrong() {
        assertEquals(2, run("large-amounts", folder.resolve("missing.partnerstrategy").toString()));
        assertEquals(1, err.toString().lines().count(), err::toString);
    }
}
// end
