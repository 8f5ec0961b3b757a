/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.compare;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.partnerstrategy.compare.match.Identities;
import org.partnerstrategy.compare.match.Shape;
import org.partnerstrategy.field.Field;
import org.partnerstrategy.field.catalogue.FieldCatalogue;
import org.partnerstrategy.field.feature.ModelLabels;
import org.partnerstrategy.field.feature.ValueText;
import org.partnerstrategy.field.relation.RelationFields;
import org.partnerstrategy.field.text.Money;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.attribute.AttributeWords;
import org.partnerstrategy.model.Amount;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.AttributeValue;
import org.partnerstrategy.model.Experience;
import org.partnerstrategy.model.Form;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Identified;
import org.partnerstrategy.model.LinePoint;
import org.partnerstrategy.model.NamedElement;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyPackage.Literals;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;

/**
 * What the elements of one version of a strategy, and what is known of them, are called in a language.
 *
 * @param strategy the version
 * @param language the language
 */
public record ElementWords(PartnerStrategy strategy, Locale language) {

    private static final String WITHIN = " › ";
    private static final String BETWEEN = " – ";

    /** Those of a version in a language. */
    public static ElementWords of(PartnerStrategy strategy, Locale language) {
        return new ElementWords(strategy, language);
    }

    /** The element that people know by a name, and to which a part without a name belongs: a relation, goal, ... */
    public static Identified owner(Identified element) {
        return element instanceof NamedElement || element instanceof Relation || element.eContainer() == null ? element
                : owner((Identified) element.eContainer());
    }

    /** Whether a part is one value for people, however many features it has. */
    private static boolean isOneValue(EObject part) {
        return part instanceof Form || part instanceof AttributeValue || part instanceof Amount;
    }

    /** What a kind of element is called, such as "Relation". */
    public String type(EObject element) {
        return ModelLabels.of(element.eClass(), language);
    }

    /** What an element is called: a goal with those within which it is, a relation by its goal and partner. */
    public String path(EObject element) {
        return switch (element) {
        case Relation relation -> (relation.getGoal() == null ? "?" : path(relation.getGoal())) + BETWEEN
                + (relation.getPartner() == null ? "?" : path(relation.getPartner()));
        case Goal goal -> goalPath(goal);
        default -> ElementName.of(element).in(language);
        };
    }

    private String goalPath(Goal goal) {
        Deque<String> names = new ArrayDeque<>();
        for (EObject one = goal; one instanceof Goal; one = one.eContainer()) {
            names.push(ElementName.of(one).in(language));
        }
        return String.join(WITHIN, names);
    }

    /** How programs call a fact of an element, such as "scheme"; of a part with what holds it: "amounts.euro". */
    public static String key(Identified element, Optional<EStructuralFeature> feature) {
        Stream<EStructuralFeature> part = owner(element) == element ? Stream.empty()
                : Stream.of(element.eContainmentFeature());
        return Stream.concat(part, feature.stream()).map(EStructuralFeature::getName).collect(Collectors.joining("."));
    }

    /** What is shown of what nobody understands. */
    String unknown() {
        return say("unknown");
    }

    /** What a fact of an element is called; of a whole part, what the part is called. */
    public String title(Identified element, Optional<EStructuralFeature> feature) {
        if (owner(element) == element) {
            return feature.map(one -> field(element, one.getName()).orElseGet(() -> label(one))).orElse("");
        }
        EStructuralFeature part = element.eContainmentFeature();
        Identified owner = owner(element);
        return switch (element) {
        case AttributeValue value when value.getAttribute() != null -> ElementName.of(value.getAttribute())
                .in(language);
        case Amount amount when amount.getYear() != null -> RelationFields.amountOf(amount.getYear()).title(language);
        case Assessment assessment -> qualified(feature.map(this::label).orElseGet(() -> type(assessment)), assessment);
        default -> feature.filter(one -> !isOneValue(element))
                .map(one -> part.isMany() ? type(element) + ": " + label(one)
                        : field(owner, part.getName() + "." + one.getName())
                                .orElseGet(() -> type(element) + ": " + label(one)))
                .orElseGet(() -> type(element));
        };
    }

    /** What the fields of the kind call a fact. */
    private Optional<String> field(EObject owner, String key) {
        return FieldCatalogue.of(owner.eClass(), strategy).stream().filter(field -> field.key().equals(key)).findFirst()
                .map((Field<EObject> field) -> field.title(language));
    }

    private String label(EStructuralFeature feature) {
        return ModelLabels.of(feature, language);
    }

    private String qualified(String title, Assessment assessment) {
        String of = Stream.of(named(assessment.getReview()), named(assessment.getAssessor()))
                .flatMap(Optional::stream).collect(Collectors.joining(", "));
        return of.isEmpty() ? title : title + " (" + of + ")";
    }

    private Optional<String> named(EObject element) {
        return Optional.ofNullable(element).map(one -> ElementName.of(one).in(language));
    }

    /** What an element says by a feature, in words; empty for nothing. */
    public String said(Identified element, EStructuralFeature feature) {
        return switch (feature) {
        case EReference whole when whole.isContainment() -> whole(Identities.children(element, whole));
        case EAttribute attribute when isOneValue(element) -> summary(element);
        default -> value(element, feature);
        };
    }

    private String value(Identified element, EStructuralFeature feature) {
        Object value = element.eGet(feature);
        return switch (value) {
        case Goal goal -> path(goal);
        case Relation relation -> path(relation);
        case List<?> list when !list.isEmpty() && list.getFirst() instanceof EObject -> list.stream()
                .map(one -> path((EObject) one)).collect(Collectors.joining("; "));
        case null -> "";
        default -> ValueText.of(feature, value, language);
        };
    }

    /** A text on one line, however many it has. */
    public static String onOneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " / ");
    }

    /** All that an element consists of, in one text. */
    String summary(Identified element) {
        return switch (element) {
        case Form form -> ElementName.of(form).in(language);
        case Amount amount -> Money.say(amount.getEuro(), language);
        case Experience experience -> Optional.ofNullable(experience.getText()).orElse("");
        case AttributeValue value -> value.getAttribute() == null || value.getValue() == null ? ""
                : AttributeWords.of(value.getAttribute(), value.getValue(), language);
        default -> facts(element);
        };
    }

    private String facts(Identified element) {
        Shape shape = Shape.of(element.eClass());
        Stream<String> own = Stream.concat(shape.attributes().stream(), shape.references().stream())
                .filter(feature -> feature != Literals.NAMED_ELEMENT__NAME && feature != Literals.RELATION__GOAL
                        && feature != Literals.RELATION__PARTNER && element.eIsSet(feature))
                .map(feature -> fact(label(feature), value(element, feature)));
        Stream<String> parts = shape.parts().stream().flatMap(part -> Identities.children(element, part).stream())
                .filter(child -> owner(child) != child)
                .map(child -> fact(title(child, Optional.empty()), summary(child)));
        return Stream.concat(own, parts).filter(fact -> !fact.isEmpty()).collect(Collectors.joining("; "));
    }

    private static String fact(String title, String value) {
        return value.isEmpty() ? "" : title + ": " + value;
    }

    /** Elements that mean something together, in one text. */
    private String whole(List<? extends EObject> elements) {
        return elements.stream().map(LinePoint.class::cast)
                .map(point -> say("corner", point.getDependency(), point.getInfluence()))
                .collect(Collectors.joining(" "));
    }

    private String say(String key, Object... arguments) {
        return Message.of(ElementWords.class, key, Arrays.stream(arguments).map(String::valueOf).toArray())
                .in(language);
    }
}
