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
import org.partnerstrategy.method.validation.QuickFix;
import org.partnerstrategy.model.Relation;

/** The check finds large amounts for which nothing is planned. */
class LargeAmountCheckTest {

    private static List<Finding> findings(Relation relation) {
        return MethodWithPlugIns.installed().validation().validate(Strategies.of(relation)).stream()
                .filter(finding -> finding.rule().equals("@prefix@.no-action")).toList();
    }

    @ParameterizedTest
    @CsvSource({ "100000, 1", "99999, 0" })
    void findsWhatHasNoAction(int euro, int count) {
        List<Finding> findings = findings(Example.relation(euro, Position.of(70, 35)));
        assertEquals(count, findings.size());
        findings.forEach(finding -> assertTrue(finding.explanation().text().in(Locale.of("nl"))
                .contains("100.000 euro per jaar"), finding::toString));
    }

    @ParameterizedTest
    @CsvSource({ "0, Progress talks", "1, Market consultation" })
    void plansWhatPeopleChoose(int choice, String planned) {
        Relation relation = Example.relation(100_000, Position.of(70, 35));
        QuickFix fix = findings(relation).getFirst().fixes().get(choice);
        assertEquals("Plan: " + planned, fix.label().in(Locale.ENGLISH));
        fix.apply();
        assertEquals(relation.getActions(), Strategies.of(relation).getActions());
        assertEquals(List.of(), findings(relation));
    }
}
// end
