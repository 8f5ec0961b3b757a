/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.table;

import java.util.Optional;

import org.partnerstrategy.design.Steps;
import org.partnerstrategy.field.Field;
import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.field.relation.RelationFields;
import org.partnerstrategy.method.ReferenceYear;
import org.partnerstrategy.method.Strategies;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
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
        return FieldCells.text(RelationFields.FORMS, relation);
    }

    /** Takes the forms that were typed, several with semicolons between. */
    public void enterForms(Relation relation, String text) {
        enter(RelationFields.FORMS, relation, text);
    }

    /** The amount of a relation in the reference year, else its newest one with its year. */
    public String amountCell(Relation relation) {
        FieldContext context = FieldContext.of(relation);
        String amount = RelationFields.AMOUNT.text(relation, context);
        return amount.isEmpty() ? RelationFields.AMOUNT.aside(relation, context) : amount;
    }

    /** Whether the only amounts of a relation are of other years than the reference year. */
    public boolean isAmountElsewhere(Relation relation) {
        return ReferenceYear.of(relation).elsewhere(relation).isPresent();
    }

    /** The amount of a relation in the reference year, as it can be edited. */
    public String amountText(Relation relation) {
        return FieldCells.text(RelationFields.AMOUNT, relation);
    }

    /** Takes the amount that was typed. */
    public void enterAmount(Relation relation, String text) {
        FieldCells.enter(ReferenceYear.of(Strategies.of(relation)).headingInEuro(), RelationFields.AMOUNT, relation,
                text);
    }

    /** The year of the amount. */
    public String yearText(Relation relation) {
        return FieldCells.text(RelationFields.YEAR, relation);
    }

    /** Takes the year that was typed. */
    public void enterYear(Relation relation, String text) {
        enter(RelationFields.YEAR, relation, text);
    }

    /** How often a relation is renewed; nothing when that is unknown. */
    public String periodicityText(Relation relation) {
        return FieldCells.text(RelationFields.PERIODICITY, relation);
    }

    /** Whether there is an alternative for the partner; nothing when that is unknown. */
    public String alternativeText(Relation relation) {
        return FieldCells.text(RelationFields.ALTERNATIVE, relation);
    }

    /** The influence in points 0-100; nothing when nobody has assessed the relation. */
    public String influenceText(Relation relation) {
        return FieldCells.text(RelationFields.INFLUENCE, relation);
    }

    /** Takes the influence that was typed. */
    public void enterInfluence(Relation relation, String text) {
        enter(RelationFields.INFLUENCE, relation, text);
    }

    /** The dependency in points 0-100; nothing when nobody has assessed the relation. */
    public String dependencyText(Relation relation) {
        return FieldCells.text(RelationFields.DEPENDENCY, relation);
    }

    /** Takes the dependency that was typed. */
    public void enterDependency(Relation relation, String text) {
        enter(RelationFields.DEPENDENCY, relation, text);
    }

    /** The zone in which a relation lies. */
    public String zoneText(Relation relation) {
        return FieldCells.text(RelationFields.ZONE, relation);
    }

    /** Whether a relation lies above or below the strategy line. */
    public String lineText(Relation relation) {
        return FieldCells.text(RelationFields.LINE, relation);
    }

    /** The directions in which a relation should develop; nothing when nothing was decided. */
    public String directionsText(Relation relation) {
        return FieldCells.text(RelationFields.DIRECTIONS, relation);
    }

    private static void enter(Field<Relation> field, Relation relation, String text) {
        FieldCells.enter(MESSAGES.message("column." + field.key()), field, relation, text);
    }
}
