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

    /** What a cell of a field says; the field is known by the key of its column, such as "zone". */
    public String cellText(Relation relation, String column) {
        return FieldCells.text(field(column), relation);
    }

    /** Takes what was typed into a cell of a field, and returns the relation. */
    public Relation enterCell(Relation relation, String column, String text) {
        FieldCells.enter(TableServices.head(Strategies.of(relation), column), field(column), relation, text);
        return relation;
    }

    private static Field<Relation> field(String column) {
        return RelationFields.find(column).orElseThrow(() -> new IllegalArgumentException(column));
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
}
