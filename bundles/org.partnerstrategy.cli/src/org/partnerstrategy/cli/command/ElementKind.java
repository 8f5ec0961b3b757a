/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.partnerstrategy.cli.BadInputException;
import org.partnerstrategy.cli.StrategyIndex;
import org.partnerstrategy.field.Field;
import org.partnerstrategy.field.catalogue.FieldCatalogue;
import org.partnerstrategy.field.feature.FeatureField;
import org.partnerstrategy.field.relation.RelationFields;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyPackage.Literals;
import org.partnerstrategy.model.text.Message;

/** The kinds of element that the generic commands list and change. */
enum ElementKind {

    /** Goals, sub-goals and results. */
    GOAL(Literals.GOAL, Literals.PARTNER_STRATEGY__GOALS, "goal", "goals", "doel", "doelen"),
    /** Partner organisations. */
    PARTNER(Literals.PARTNER, Literals.PARTNER_STRATEGY__PARTNERS, "partner", "partners", "partnerorganisatie",
            "partnerorganisaties"),
    /** Persons. */
    PERSON(Literals.PERSON, Literals.PARTNER_STRATEGY__PERSONS, "person", "persons", "persoon", "personen"),
    /** Relations. */
    RELATION(Literals.RELATION, Literals.PARTNER_STRATEGY__RELATIONS, "relation", "relations", "relatie", "relaties"),
    /** Actions and instruments. */
    ACTION(Literals.ACTION, Literals.PARTNER_STRATEGY__ACTIONS, "action", "actions", "actie", "acties"),
    /** Who keeps up the relations: a row per relation. */
    MAINTENANCE(Literals.RELATION, Literals.PARTNER_STRATEGY__RELATIONS, "maintenance", "relatiebeheer", "beheer"),
    /** Reviews. */
    REVIEW(Literals.REVIEW, Literals.PARTNER_STRATEGY__REVIEWS, "review", "reviews", "peiling", "peilingen");

    private static final Set<Field<?>> OF_MAINTENANCE = Set.of(RelationFields.PARTNER, RelationFields.GOAL,
            RelationFields.ROLE, RelationFields.PERSON, RelationFields.REASON);

    private final EClass type;
    private final EReference list;
    private final List<String> names;

    ElementKind(EClass type, EReference list, String... names) {
        this.type = type;
        this.list = list;
        this.names = List.of(names);
    }

    /**
     * The kind that is called so, in English or Dutch, one or many.
     *
     * @throws BadInputException when there is none
     */
    static ElementKind of(String name) {
        return Stream.of(values()).filter(kind -> kind.names.stream().anyMatch(name.strip()::equalsIgnoreCase))
                .findFirst()
                .orElseThrow(() -> new BadInputException(Message.of(ElementKind.class, "kind.unknown", name,
                        Arrays.stream(values()).map(kind -> kind.names.getFirst()).collect(Collectors.joining(", ")))));
    }

    EClass type() {
        return type;
    }

    /** The list of the strategy that holds them; goals hold their sub-goals themselves. */
    EReference list() {
        return list;
    }

    /** Whether an element is named by its goal and its partner. */
    boolean isOfRelations() {
        return type == Literals.RELATION;
    }

    /** All elements of the kind, in the order of the strategy. */
    @SuppressWarnings("unchecked")
    List<EObject> elements(PartnerStrategy strategy) {
        return this == GOAL ? List.copyOf(new StrategyIndex(strategy).goals()) : (List<EObject>) strategy.eGet(list);
    }

    /** What can be known of them: not what only links back, nor parts without a text of their own. */
    List<Field<EObject>> fields(PartnerStrategy strategy) {
        return FieldCatalogue.of(type, strategy).stream()
                .filter(field -> this == MAINTENANCE ? OF_MAINTENANCE.contains(field) : !isMadeOfParts(field)).toList();
    }

    private static boolean isMadeOfParts(Field<?> field) {
        return field instanceof FeatureField<?> feature && feature.part().isEmpty()
                && feature.feature() instanceof EReference reference
                && (reference.isContainment() || reference.getEOpposite() != null && !reference.getEOpposite()
                .isMany());
    }

    /** What an element of this kind is called in a sentence: "the goal". */
    Message label() {
        return Message.of(ElementKind.class, "kind." + name());
    }
}
