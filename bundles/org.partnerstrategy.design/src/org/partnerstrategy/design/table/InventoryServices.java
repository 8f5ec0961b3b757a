package org.partnerstrategy.design.table;

import java.util.Locale;
import java.util.Optional;

import org.partnerstrategy.design.Refusals;
import org.partnerstrategy.design.Steps;
import org.partnerstrategy.exchange.cell.AmountCells;
import org.partnerstrategy.exchange.cell.FormsCell;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.ReferenceYear;
import org.partnerstrategy.method.Strategies;
import org.partnerstrategy.method.Term;
import org.partnerstrategy.model.Alternative;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Periodicity;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Messages;

/** The table of relations (handbook, step 1), with their position and wanted development (steps 2 and 3). */
public final class InventoryServices {

    private static final Messages MESSAGES = Messages.of(InventoryServices.class);

    /** Adds a relation of a new partner; with the first goal, if there is one. */
    public Relation newRelation(PartnerStrategy strategy) {
        Relation relation = PartnerStrategyFactory.eINSTANCE.createRelation();
        strategy.getRelations().add(relation);
        relation.setPartner(PartnerStrategyFactory.eINSTANCE.createPartner());
        relation.getPartner().setName(MESSAGES.text("partner.new"));
        strategy.getPartners().add(relation.getPartner());
        strategy.getGoals().stream().findFirst().ifPresent(relation::setGoal);
        Steps.tell(Steps.Kind.RELATE, relation);
        return relation;
    }

    /** The name of the goal of a relation. */
    public String goalText(Relation relation) {
        return Optional.ofNullable(relation.getGoal()).map(Goal::getName).orElse("");
    }

    /** The forms of a relation. */
    public String formsText(Relation relation) {
        return FormsCell.text(relation);
    }

    /** Takes the forms that were typed, several with semicolons between. */
    public void enterForms(Relation relation, String text) {
        Refusals.enter(MESSAGES.message("column." + "forms"),
                new FormsCell(() -> Strategies.of(relation)).read(relation, text.strip()));
    }

    /** The amount of a relation in the reference year, else its newest one with its year. */
    public String amountCell(Relation relation) {
        String amount = AmountCells.euro(relation);
        return amount.isEmpty() ? AmountCells.elsewhere(relation, ReferenceYear.of(relation)) : amount;
    }

    /** Whether the only amounts of a relation are of other years than the reference year. */
    public boolean isAmountElsewhere(Relation relation) {
        return ReferenceYear.of(relation).elsewhere(relation).isPresent();
    }

    /** The amount of a relation in the reference year, as it can be edited. */
    public String amountText(Relation relation) {
        return AmountCells.euro(relation);
    }

    /** Takes the amount that was typed. */
    public void enterAmount(Relation relation, String text) {
        Refusals.enter(ReferenceYear.of(Strategies.of(relation)).headingInEuro(),
                AmountCells.readEuro(relation, text.strip()));
    }

    /** The year of the amount. */
    public String yearText(Relation relation) {
        return AmountCells.year(relation);
    }

    /** Takes the year that was typed. */
    public void enterYear(Relation relation, String text) {
        Refusals.enter(MESSAGES.message("column." + "year"), AmountCells.readYear(relation, text.strip()));
    }

    /** How often a relation is renewed; nothing when that is unknown. */
    public String periodicityText(Relation relation) {
        return relation.getPeriodicity() == Periodicity.UNKNOWN ? ""
                : Term.of(relation.getPeriodicity()).in(Locale.getDefault());
    }

    /** Whether there is an alternative for the partner; nothing when that is unknown. */
    public String alternativeText(Relation relation) {
        return relation.getAlternative() == Alternative.UNKNOWN ? ""
                : Term.of(relation.getAlternative()).in(Locale.getDefault());
    }

    /** The influence in points 0-100; nothing when nobody has assessed the relation. */
    public String influenceText(Relation relation) {
        return Placement.now(relation).map(now -> now.position().influence().toString()).orElse("");
    }

    /** Takes the influence that was typed. */
    public void enterInfluence(Relation relation, String text) {
        Refusals.enter(MESSAGES.message("column." + "influence"), ScoreCells.readInfluence(relation, text.strip()));
    }

    /** The dependency in points 0-100; nothing when nobody has assessed the relation. */
    public String dependencyText(Relation relation) {
        return Placement.now(relation).map(now -> now.position().dependency().toString()).orElse("");
    }

    /** Takes the dependency that was typed. */
    public void enterDependency(Relation relation, String text) {
        Refusals.enter(MESSAGES.message("column." + "dependency"), ScoreCells.readDependency(relation, text.strip()));
    }

    /** The zone in which a relation lies. */
    public String zoneText(Relation relation) {
        return Placement.now(relation).map(now -> now.zone().label().localized()).orElse("");
    }

    /** Whether a relation lies above or below the strategy line. */
    public String lineText(Relation relation) {
        return Placement.now(relation).map(now -> MESSAGES.text(now.isAbove() ? "line.above"
                : "line.below")).orElse("");
    }

    /** The directions in which a relation should develop; nothing when nothing was decided. */
    public String directionsText(Relation relation) {
        return relation.getDevelopment() == null ? "" : Directions.label(Directions.of(relation)).localized();
    }
}
