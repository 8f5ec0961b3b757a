// if rule
package @id@.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.advice.Advice;
import org.partnerstrategy.model.Alternative;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Relation;

/** The rule speaks when a partner gets much and contributes too little; otherwise the standard rules do. */
class LargeAmountRuleTest {

    private static final String RULE = "@prefix@.large-amount";

    @ParameterizedTest
    @CsvSource({ "100000, 70, 35, POSSIBLE, @prefix@.large-amount", "99999, 70, 35, POSSIBLE, Y1",
            "100000, 70, 90, POSSIBLE, Y2", "100000, 70, 35, NONE, Z3" })
    void speaksOnlyWhereItFits(int euro, int dependency, int influence, Alternative alternative, String rule) {
        Relation relation = Example.relation(euro, Position.of(dependency, influence));
        relation.setAlternative(alternative);
        assertEquals(rule, advice(relation).explanation().rule());
    }

    @Test
    void saysWhatAndWhyInBothLanguages() {
        Advice advice = advice(Example.relation(150_000, Position.of(70, 35)));
        assertEquals(RULE, advice.explanation().rule());
        assertEquals(Set.of(Direction.LEFT, Direction.UP), advice.directions());
        String english = advice.explanation().text().in(Locale.ENGLISH);
        assertTrue(english.contains("\u20ac150,000 a year"), english);
        String dutch = advice.explanation().text().in(Locale.of("nl"));
        assertTrue(dutch.contains("150.000 euro per jaar"), dutch);
    }

    private static Advice advice(Relation relation) {
        return MethodWithPlugIns.installed().advice().advise(relation).orElseThrow();
    }
}
// end
