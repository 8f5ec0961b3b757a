/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.partnerstrategy.field.Field;
import org.partnerstrategy.field.attribute.AttributeField;
import org.partnerstrategy.field.feature.FeatureField;
import org.partnerstrategy.field.relation.RelationFields;
import org.partnerstrategy.field.text.Heading;
import org.partnerstrategy.model.AttributeSubject;
import org.partnerstrategy.model.Attributed;
import org.partnerstrategy.model.CustomAttribute;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyPackage.Literals;

/**
 * All fields of a kind of element: those of the metamodel, and the attributes that a strategy defines. Nothing here is
 * null; any thread may ask that may read the strategy.
 */
public final class FieldCatalogue {

    private FieldCatalogue() {
    }

    /** The features of a class that people know, in the order of the metamodel. */
    public static <E extends EObject> List<FeatureField<E>> features(EClass type) {
        return type.getEAllStructuralFeatures().stream().filter(FieldCatalogue::isForPeople)
                .map(FeatureField::<E>of).toList();
    }

    private static boolean isForPeople(EStructuralFeature feature) {
        return feature != Literals.IDENTIFIED__ID
                // A picture cannot be typed.
                && feature != Literals.PARTNER_STRATEGY__LOGO
                // Each attribute is a field of its own.
                && feature != Literals.ATTRIBUTED__VALUES;
    }

    /**
     * What can be known of the elements of a class in a strategy: first what all strategies know, then its own
     * attributes.
     */
    public static List<Field<EObject>> of(EClass type, PartnerStrategy strategy) {
        Stream<? extends Field<?>> known = type == Literals.RELATION ? RelationFields.all().stream()
                : features(type).stream();
        return Stream.concat(known, attributes(type, strategy)).map(FieldCatalogue::ofAny).toList();
    }

    private static Stream<AttributeField<EObject>> attributes(EClass type, PartnerStrategy strategy) {
        return strategy.getAttributes().stream().filter(attribute -> belongsTo(attribute.getSubject(), type))
                .map(FieldCatalogue::attribute);
    }

    private static boolean belongsTo(AttributeSubject subject, EClass type) {
        return switch (subject) {
        case PARTNER -> type == Literals.PARTNER;
        case GOAL -> type == Literals.GOAL;
        case RELATION -> type == Literals.RELATION;
        };
    }

    /** The field of an attribute, for the elements that have it. */
    public static AttributeField<EObject> attribute(CustomAttribute attribute) {
        return new AttributeField<>(attribute, element -> Optional.of((Attributed) element));
    }

    /** Fields are asked about elements of their own kind only. */
    @SuppressWarnings("unchecked")
    private static Field<EObject> ofAny(Field<?> field) {
        return (Field<EObject>) field;
    }

    /**
     * The field that is called so: by its key, by that of its column, by its title in either language, as registers
     * call it, or as the metamodel does, such as "rol" for the role of a relation. Case, spaces and signs make no
     * difference.
     */
    public static Optional<Field<EObject>> find(EClass type, PartnerStrategy strategy, String name) {
        String key = new Heading(name).key();
        List<Field<EObject>> all = of(type, strategy);
        return first(all, field -> field.key().equals(name.strip()))
                .or(() -> first(all, field -> new Heading(field.column()).key().equals(key)))
                .or(() -> first(all, field -> Heading.keys(field.titles()).contains(key)))
                .or(() -> first(all, field -> Heading.keys(field.registerNames()).contains(key)))
                .or(() -> first(all, field -> field.modelFeature()
                        .filter(feature -> Heading.keys(FeatureField.of(feature).titles()).contains(key)).isPresent()));
    }

    private static Optional<Field<EObject>> first(List<Field<EObject>> fields, Predicate<Field<EObject>> fits) {
        return fields.stream().filter(fits).findFirst();
    }
}
