/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.partnerstrategy.field.Field;
import org.partnerstrategy.field.relation.RelationFields;
import org.partnerstrategy.model.PartnerStrategyPackage;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;

/**
 * The role that a column of a register can play: the field of relations that it fills (handbook, step 1; scores and
 * wanted development: steps 2 and 3). Each field that registers have a name for is a role.
 *
 * @param field the field
 */
public record ColumnRole(Field<Relation> field) implements Comparable<ColumnRole> {

    private static final List<ColumnRole> ALL = Stream.concat(RelationFields.all().stream()
            .filter(field -> !field.registerNames().isEmpty()), Stream.of(RelationFields.ASSESSOR))
            .map(ColumnRole::new).toList();

    /** The partner organisation. Required. */
    public static final ColumnRole PARTNER = of(RelationFields.PARTNER);
    /** A number by which the partner is known, such as that of the chamber of commerce. */
    public static final ColumnRole PARTNER_NUMBER = of(RelationFields.PARTNER_NUMBER);
    /** The goal, sub-goal or result. Required. */
    public static final ColumnRole GOAL = of(RelationFields.GOAL);
    /** The forms of the relation; several are separated by a semicolon, a slash or a plus sign. */
    public static final ColumnRole FORM = of(RelationFields.FORMS);
    /** The amount granted or paid, in euro. */
    public static final ColumnRole AMOUNT = of(RelationFields.AMOUNT);
    /** The calendar year of the amount, or a day, month or quarter in it. */
    public static final ColumnRole YEAR = of(RelationFields.YEAR);
    /** Whether the money is granted once or periodically. */
    public static final ColumnRole PERIODICITY = of(RelationFields.PERIODICITY);
    /** The scheme or regulation under which the money is granted. */
    public static final ColumnRole SCHEME = of(RelationFields.SCHEME);
    /** What the partner does for the goal. */
    public static final ColumnRole DESCRIPTION = of(RelationFields.DESCRIPTION);
    /** A practical experience. */
    public static final ColumnRole EXPERIENCE = of(RelationFields.EXPERIENCE);
    /** The influence on the goal, in points 0-100 or on another scale. */
    public static final ColumnRole INFLUENCE = of(RelationFields.INFLUENCE);
    /** The dependency, in points 0-100 or on another scale. */
    public static final ColumnRole DEPENDENCY = of(RelationFields.DEPENDENCY);
    /** Whose scores they are; without it, those of nobody by name. */
    public static final ColumnRole ASSESSOR = of(RelationFields.ASSESSOR);
    /** Whether there is an alternative if the partner drops out. */
    public static final ColumnRole ALTERNATIVE = of(RelationFields.ALTERNATIVE);
    /** The desired influence, in points 0-100 or on another scale. */
    public static final ColumnRole DESIRED_INFLUENCE = of(RelationFields.DESIRED_INFLUENCE);
    /** The desired dependency, in points 0-100 or on another scale. */
    public static final ColumnRole DESIRED_DEPENDENCY = of(RelationFields.DESIRED_DEPENDENCY);

    /** Where the relation should develop: up, down, left, right, or keep as it is. */
    public static final ColumnRole DIRECTIONS = of(RelationFields.DIRECTIONS);
    /** In which role someone maintains the relation. */
    public static final ColumnRole ROLE = of(RelationFields.ROLE);
    /** Who maintains the relation. */
    public static final ColumnRole PERSON = of(RelationFields.PERSON);

    private static ColumnRole of(Field<Relation> field) {
        return ALL.stream().filter(role -> role.field == field).findFirst().orElseThrow();
    }

    /** All of them; that which comes first is recognised first. */
    public static List<ColumnRole> values() {
        return ALL;
    }

    /**
     * The role with that name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static ColumnRole valueOf(String name) {
        return ALL.stream().filter(role -> role.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    /** The name by which profiles and messages know it, such as PARTNER_NUMBER. */
    public String name() {
        return field.column().replaceAll("(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    /** What registers call the column that plays this role, in several languages, the clearest names first. */
    public List<String> usualNames() {
        return field.registerNames();
    }

    /** The feature of relations, or of a part of theirs, that has one of a few values; none for other roles. */
    Optional<EEnum> choices() {
        return field.modelFeature().filter(feature -> !feature.isMany()).map(EStructuralFeature::getEType)
                .filter(EEnum.class::isInstance).map(EEnum.class::cast);
    }

    /** The feature of relations themselves that holds what cells of that role say; none for what is more than that. */
    Optional<EStructuralFeature> feature() {
        return field.modelFeature().filter(feature -> feature instanceof EAttribute
                && feature.getEContainingClass() == PartnerStrategyPackage.Literals.RELATION);
    }

    /** Whether it is a text of relations, of which several rows can each have a part. */
    boolean isText() {
        return feature().filter(feature -> feature.getEType() == EcorePackage.Literals.ESTRING).isPresent();
    }

    /** What people call it, within a sentence. */
    public Message label() {
        return Message.of(ColumnRole.class, "part." + name());
    }

    /** What people call it, as the title of a column. */
    public String title(Locale language) {
        return field.title(language);
    }

    @Override
    public int compareTo(ColumnRole other) {
        return Integer.compare(place(), other.place());
    }

    private int place() {
        int place = 0;
        while (place < ALL.size() && ALL.get(place).field != field) {
            place++;
        }
        return place;
    }

    /** Each field is there once; to compare all that it is made of would take long for each cell of a register. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ColumnRole role && role.field == field;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(field);
    }

    @Override
    public String toString() {
        return name();
    }
}
