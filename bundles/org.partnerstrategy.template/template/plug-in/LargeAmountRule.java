// if rule
package @id@;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

import org.partnerstrategy.method.advice.Advice;
import org.partnerstrategy.method.advice.AdviceRule;
import org.partnerstrategy.method.advice.Situation;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.text.Message;

/** Much money for too little effect, while others could do it: ask for offers and agree more sharply (handbook, step 3). */
public final class LargeAmountRule implements AdviceRule {

    @Override
    public Optional<Advice> advise(Situation situation) {
        if (situation.isAbove() || !situation.hasAlternative()) {
            return Optional.empty();
        }
        return LargeAmount.of(situation.relation()).map(amount -> advice(situation, amount));
    }

    /** The explanation begins with the scores and ends with whose rule it is; the reason stands in messages.properties. */
    private Advice advice(Situation situation, BigDecimal amount) {
        Message reason = Message.of(LargeAmountRule.class, "rule", amount, LargeAmount.FROM);
        return situation.advice(Set.of(Direction.LEFT, Direction.UP),
                situation.explanation(LargeAmount.WHOSE, id(), reason));
    }
}
// end
