// if actions
package @id@.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.method.action.ActionKind;
import org.partnerstrategy.model.Direction;

/** The kinds of action stand in the catalogue of the installed plug-ins. */
class ActionKindsTest {

    @ParameterizedTest
    @CsvSource({ "@prefix@.market-consultation, LEFT, market consultation",
            "@prefix@.progress-talks, UP, progress talks every quarter" })
    void servesADirection(String id, Direction direction, String label) {
        ActionKind kind = MethodWithPlugIns.installed().actions().kind(id).orElseThrow();
        assertEquals(Optional.of(direction), kind.direction());
        assertEquals(label, kind.label().toString());
    }
}
// end
