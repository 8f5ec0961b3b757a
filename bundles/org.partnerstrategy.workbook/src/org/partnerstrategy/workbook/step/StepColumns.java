/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workbook.step;

import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.DEVELOPMENT;
import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.MAINTENANCE;
import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.RELATION;
import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.RELATION__DEVELOPMENT;
import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.RELATION__MAINTENANCE;

import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.partnerstrategy.field.Field;
import org.partnerstrategy.field.attribute.AttributeField;
import org.partnerstrategy.field.catalogue.FieldCatalogue;
import org.partnerstrategy.field.feature.FeatureField;
import org.partnerstrategy.field.relation.RelationFields;
import org.partnerstrategy.model.Amount;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyPackage;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.workbook.step.StepColumn.Use;

/** Which fields of the catalogue are on which sheet. */
final class StepColumns {

    /** Where a relation is, which its assessments say. */
    private static final List<Field<Relation>> POSITION = List.of(RelationFields.INFLUENCE, RelationFields.DEPENDENCY,
            RelationFields.ZONE, RelationFields.LINE);

    private StepColumns() {
    }

    static List<StepColumn> of(StepSheet sheet, PartnerStrategy strategy) {
        return switch (sheet) {
        case STRATEGY -> Stream.concat(own(sheet.type(), strategy), Stream.of(typed(new LineField()))).toList();
        case GOALS -> Stream.concat(own(sheet.type(), strategy).limit(1),
                Stream.concat(Stream.of(typed(new ParentGoalField())), own(sheet.type(), strategy).skip(1))).toList();
        case RELATIONS -> relations(strategy);
        case DEVELOPMENTS -> Stream.of(names(), position(), part(RELATION__DEVELOPMENT, DEVELOPMENT))
                .flatMap(columns -> columns).toList();
        case MAINTENANCE -> Stream.of(names(), part(RELATION__MAINTENANCE, MAINTENANCE))
                .flatMap(columns -> columns).toList();
        // Who says so when comes before what is said.
        case ASSESSMENTS -> Stream.concat(names(), own(sheet.type(), strategy)
                .sorted(Comparator.comparing(column -> !isReference(column)))).toList();
        default -> own(sheet.type(), strategy).toList();
        };
    }

    private static boolean isReference(StepColumn column) {
        return column.field() instanceof FeatureField<?> field && field.feature() instanceof EReference;
    }

    /** All that is typed of elements, but for parts, which have sheets of their own, and what only links back. */
    private static Stream<StepColumn> own(EClass type, PartnerStrategy strategy) {
        return FieldCatalogue.of(type, strategy).stream().filter(StepColumns::isOfTheElement).map(StepColumns::typed);
    }

    private static boolean isOfTheElement(Field<EObject> field) {
        return !(field instanceof FeatureField<?> feature) || feature.feature() instanceof EAttribute
                || feature.feature() instanceof EReference reference && !reference.isContainment()
                && (reference.getEOpposite() == null || !reference.isMany() || reference.getEOpposite().isMany());
    }

    private static List<StepColumn> relations(PartnerStrategy strategy) {
        Set<Field<?>> elsewhere = Set.copyOf(POSITION);
        Stream<StepColumn> columns = FieldCatalogue.of(RELATION, strategy).stream()
                .filter(field -> !elsewhere.contains(field) && !same(field, RelationFields.YEAR))
                .flatMap(field -> same(field, RelationFields.AMOUNT) ? amounts(strategy)
                        : isOfRelation(field) ? Stream.of(typed(field)) : Stream.of());
        return Stream.concat(columns, position()).toList();
    }

    private static boolean same(Field<?> field, Field<?> other) {
        return field == other;
    }

    /** Not of the partner, and not of a development or who maintains, which have sheets of their own. */
    private static boolean isOfRelation(Field<EObject> field) {
        return field instanceof AttributeField || !field.key().contains(".")
                && DEVELOPMENT.getEStructuralFeature(field.key()) == null
                || RELATION.getEStructuralFeature(field.key()) != null;
    }

    /** The amounts without a year, and those of each year in which there is any. */
    private static Stream<StepColumn> amounts(PartnerStrategy strategy) {
        List<Year> years = strategy.getRelations().stream().flatMap(relation -> relation.getAmounts().stream())
                .map(Amount::getYear).filter(Objects::nonNull).distinct().sorted().toList();
        boolean anyUndated = years.isEmpty() || strategy.getRelations().stream()
                .flatMap(relation -> relation.getAmounts().stream()).anyMatch(amount -> amount.getYear() == null);
        return Stream.concat(anyUndated ? Stream.of(RelationFields.amountWithoutYear()) : Stream.of(),
                years.stream().map(RelationFields::amountOf)).map(field -> typed(any(field)));
    }

    static StepColumn amounts(Year year) {
        return typed(any(RelationFields.amountOf(year)));
    }

    private static Stream<StepColumn> names() {
        return Stream.of(RelationFields.PARTNER, RelationFields.GOAL)
                .map(field -> new StepColumn(any(field), Use.NAMES));
    }

    private static Stream<StepColumn> position() {
        return POSITION.stream().map(field -> new StepColumn(any(field), Use.TOLD));
    }

    /** All that is known of a part of a relation, in the words of tables where there are some. */
    private static Stream<StepColumn> part(EReference part, EClass type) {
        return type.getEAllStructuralFeatures().stream()
                .filter(feature -> feature != PartnerStrategyPackage.Literals.IDENTIFIED__ID)
                .map(feature -> RelationFields.all().stream()
                        .filter(field -> field.key().equals(part.getName() + "." + feature.getName())
                                || field.key().equals(feature.getName())
                                && RELATION.getEStructuralFeature(feature.getName()) == null)
                        .findFirst().map(StepColumns::any).orElseGet(() -> FeatureField.of(part, feature)))
                .map(StepColumns::typed);
    }

    private static StepColumn typed(Field<EObject> field) {
        return new StepColumn(field, Use.TYPED);
    }

    /** Fields are asked about elements of their own kind only. */
    @SuppressWarnings("unchecked")
    private static Field<EObject> any(Field<?> field) {
        return (Field<EObject>) field;
    }
}
