/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.feature;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.field.Field;
import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.field.FieldInput;
import org.partnerstrategy.method.form.NamedForm;
import org.partnerstrategy.model.Form;
import org.partnerstrategy.model.PartnerStrategyPackage.Literals;

/**
 * A fact that a feature of the metamodel holds: one of the element itself, or one of a part that is made when it gets
 * its first value, such as the reason of a relation's development. Its title and type are those of the metamodel.
 *
 * @param <E> the kind of element
 * @param part the feature that holds the part; none for a feature of the element itself
 * @param feature the feature
 */
public record FeatureField<E extends EObject>(Optional<EReference> part, EStructuralFeature feature)
        implements Field<E> {

    private static final Set<String> LONG_TEXTS = Set.of("description", "notes", "reason", "text", "contact");

    /** The field of a feature of the element itself. */
    public static <E extends EObject> FeatureField<E> of(EStructuralFeature feature) {
        return new FeatureField<>(Optional.empty(), feature);
    }

    /** The field of a feature of a part. */
    public static <E extends EObject> FeatureField<E> of(EReference part, EStructuralFeature feature) {
        return new FeatureField<>(Optional.of(part), feature);
    }

    /**
     * The field with that key, for example "scheme" or "development.reason".
     *
     * @return none when elements of that type have no such feature
     */
    public static <E extends EObject> Optional<FeatureField<E>> of(EClass type, String key) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            return Optional.ofNullable(type.getEStructuralFeature(key)).map(FeatureField::of);
        }
        return type.getEStructuralFeature(key.substring(0, dot)) instanceof EReference part
                ? Optional.ofNullable(part.getEReferenceType().getEStructuralFeature(key.substring(dot + 1)))
                        .map(feature -> of(part, feature))
                : Optional.empty();
    }

    @Override
    public String key() {
        return part.map(holder -> holder.getName() + ".").orElse("") + feature.getName();
    }

    @Override
    public Optional<EStructuralFeature> modelFeature() {
        return Optional.of(feature);
    }

    @Override
    public String title(Locale language) {
        return ModelLabels.of(feature, language);
    }

    /** For the owner of a goal the short name, as pages and the report say it; the title tells who that is. */
    @Override
    public List<String> registerNames() {
        return feature == Literals.GOAL__OWNER ? List.of("Eigenaar") : List.of();
    }

    @Override
    public Optional<String> explanation(Locale language) {
        return Explanations.of(feature, language);
    }

    /** The element that has the feature; none while the part was not made. */
    public Optional<EObject> holder(E element) {
        return part.isEmpty() ? Optional.of(element) : Optional.ofNullable((EObject) element.eGet(part.get()));
    }

    /** The value as EMF has it: null when there is none, and a list for a feature with many. */
    public Object get(E element) {
        return holder(element).map(holder -> holder.eGet(feature)).orElseGet(feature::getDefaultValue);
    }

    /**
     * Changes the value, and makes the part when needed. A kind of form with a name of its own also gives the form its
     * name.
     *
     * @param value null for none; for that and for the value of an absent part no part is made
     */
    public void set(E element, Object value) {
        boolean cannotBeMade = holder(element).isEmpty() && !part.orElseThrow().isContainment();
        if (cannotBeMade || holder(element).isEmpty() && (value == null || value.equals(feature.getDefaultValue()))) {
            return;
        }
        EObject holder = holder(element).orElseGet(() -> {
            EObject made = EcoreUtil.create(part.orElseThrow().getEReferenceType());
            element.eSet(part.orElseThrow(), made);
            return made;
        });
        if (value instanceof NamedForm form) {
            form.applyTo((Form) holder);
        } else if (value == null) {
            holder.eUnset(feature);
        } else {
            holder.eSet(feature, value);
        }
    }

    @Override
    public Optional<Object> value(E element, FieldContext context) {
        return Optional.ofNullable(get(element)).filter(value -> !ValueText.saysNothing(value));
    }

    @Override
    public String text(E element, FieldContext context) {
        return ValueText.of(feature, get(element), context.language());
    }

    @Override
    public Optional<FieldInput<E>> input(FieldContext context) {
        return FeatureInputs.of(this, context);
    }

    /** Whether it is a text that people write in several lines. */
    public boolean isLongText() {
        return feature.getEType() == EcorePackage.Literals.ESTRING && LONG_TEXTS.contains(feature.getName());
    }

    /** The values from which one is chosen; none when it is not chosen from a few. */
    public List<Object> choices() {
        return FeatureChoices.of(feature);
    }
}
