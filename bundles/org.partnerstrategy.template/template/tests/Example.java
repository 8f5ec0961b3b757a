// if amounts
package @id@.tests;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.change.Placing;
import org.partnerstrategy.model.Amount;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;

/** A strategy with one relation, for tests. */
final class Example {

    private Example() {
    }

    /** The relation of a club with the goal youth, which gets so many euro and stands at a position. */
    static Relation relation(int euro, Position position) {
        PartnerStrategyFactory factory = PartnerStrategyFactory.eINSTANCE;
        PartnerStrategy strategy = factory.createPartnerStrategy();
        Goal goal = factory.createGoal();
        goal.setName("Youth");
        strategy.getGoals().add(goal);
        Partner partner = factory.createPartner();
        partner.setName("Club 12");
        strategy.getPartners().add(partner);
        Amount amount = factory.createAmount();
        amount.setEuro(new BigDecimal(euro));
        Relation relation = factory.createRelation();
        relation.setId("relation");
        relation.setPartner(partner);
        relation.setGoal(goal);
        relation.getAmounts().add(amount);
        strategy.getRelations().add(relation);
        new Placing(LocalDate.of(2026, 1, 15)).place(relation, position);
        return relation;
    }
}
// end
