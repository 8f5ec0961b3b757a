// if check
package @id@.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.Strategies;
import org.partnerstrategy.method.validation.Finding;

/** The check finds large amounts for which nothing is planned. */
class LargeAmountCheckTest {

    @ParameterizedTest
    @CsvSource({ "100000, 1", "99999, 0" })
    void findsWhatHasNoAction(int euro, int count) {
        List<Finding> findings = MethodWithPlugIns.installed().validation()
                .validate(Strategies.of(Example.relation(euro, Position.of(70, 35)))).stream()
                .filter(finding -> finding.rule().equals("@prefix@.no-action")).toList();
        assertEquals(count, findings.size());
        findings.forEach(finding -> assertTrue(finding.explanation().text().in(Locale.of("nl"))
                .contains("100.000 euro per jaar"), finding::toString));
    }
}
// end
