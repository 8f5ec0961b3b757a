/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.network;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.design.Refusals;
import org.partnerstrategy.design.Steps;
import org.partnerstrategy.design.Tooltip;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.GoalWalk;
import org.partnerstrategy.method.ReferenceYear;
import org.partnerstrategy.method.change.Removing;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.NamedElement;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Messages;

/** Which partners contribute to which goals, and with how much money (handbook, step 1). */
public final class NetworkServices {

    private static final Messages MESSAGES = Messages.of(NetworkServices.class);

    /** The width of the widest edge, in pixels. */
    private static final int WIDEST = 8;

    /** The title of the network of a strategy. */
    public String networkTitle(PartnerStrategy strategy) {
        return MESSAGES.text("network.title", ElementName.of(strategy));
    }

    /** All goals of a strategy: each before its parts. */
    public List<Goal> allGoals(PartnerStrategy strategy) {
        return GoalWalk.through(strategy).toList();
    }

    /** What an element is called, also when it has no name yet. */
    public String elementLabel(EObject element) {
        return ElementName.of(element).localized();
    }

    /** The name of an element as it can be edited. */
    public String editableName(NamedElement element) {
        return Optional.ofNullable(element.getName()).orElse("");
    }

    /** Gives an element another name. */
    public void renameElement(NamedElement element, String name) {
        Steps.tell(Steps.Kind.RENAME, name);
        element.setName(name);
    }

    /** What a relation gets in the reference year, else its newest amount with its year; nothing when it is unknown. */
    public String amountWords(Relation relation) {
        return ReferenceYear.of(relation).say(relation).map(Message::localized).orElse("");
    }

    /**
     * How wide the edge of a relation is, in pixels: 1 when its amount is unknown, else by its part of the largest one.
     */
    public Integer amountWidth(Relation relation) {
        ReferenceYear year = ReferenceYear.of(relation);
        Optional<BigDecimal> amount = year.amount(relation).filter(euro -> euro.signum() > 0);
        return amount.map(euro -> Math.max(1, (int) Math.round(WIDEST * euro.doubleValue() / largest(relation, year))))
                .orElse(1);
    }

    private static double largest(Relation relation, ReferenceYear year) {
        return relation.eContainer() instanceof PartnerStrategy strategy ? strategy.getRelations().stream()
                .map(year::amount).flatMap(Optional::stream).max(Comparator.naturalOrder())
                .map(BigDecimal::doubleValue).orElse(1.0) : 1;
    }

    /** Adds a partner to a strategy. */
    public Partner newPartner(PartnerStrategy strategy) {
        Partner partner = PartnerStrategyFactory.eINSTANCE.createPartner();
        partner.setName(MESSAGES.text("network.newPartner"));
        strategy.getPartners().add(partner);
        Steps.added(partner);
        return partner;
    }

    /** Whether a partner has no relation with a goal yet. */
    public boolean isUnrelated(Partner partner, Goal goal) {
        return partner.getRelations().stream().noneMatch(relation -> relation.getGoal() == goal);
    }

    /** Gives a relation to another partner; refused when that one has a relation with the goal already. */
    public void givePartner(Relation relation, Partner partner) {
        if (relation.getPartner() != partner && canHave(partner, relation.getGoal())) {
            Steps.tell(Steps.Kind.GIVE, ElementName.of(relation));
            relation.setPartner(partner);
        }
    }

    /** Aims a relation at another goal; refused when its partner has a relation with that one already. */
    public void giveGoal(Relation relation, Goal goal) {
        if (relation.getGoal() != goal && canHave(relation.getPartner(), goal)) {
            Steps.tell(Steps.Kind.MOVE, goal);
            relation.setGoal(goal);
        }
    }

    private boolean canHave(Partner partner, Goal goal) {
        boolean can = partner == null || goal == null || isUnrelated(partner, goal);
        if (!can) {
            Refusals.tell(MESSAGES.text("relation.exists", ElementName.of(partner), ElementName.of(goal)));
        }
        return can;
    }

    /** Removes a partner or goal with its relations. */
    public void removeWithRelations(EObject element) {
        Steps.tell(Steps.Kind.DELETE, element);
        Removing.remove(element);
    }

    /** What a pointer that rests on a partner learns: its description, and its relations with all they get. */
    public String partnerTooltip(Partner partner) {
        ReferenceYear year = ReferenceYear.of(partner);
        return Tooltip.of(partner.getDescription(),
                MESSAGES.text("network.partner", partner.getRelations().size(),
                        year.say(year.sum(partner.getRelations()))));
    }
}
