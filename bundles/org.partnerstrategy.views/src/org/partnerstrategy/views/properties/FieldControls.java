/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.partnerstrategy.field.Field;
import org.partnerstrategy.field.catalogue.FieldCatalogue;
import org.partnerstrategy.field.feature.FeatureChoices;
import org.partnerstrategy.field.feature.FeatureField;
import org.partnerstrategy.field.feature.NewPart;
import org.partnerstrategy.model.PartnerStrategyPackage.Literals;

/** Which fields are shown, and which control each of them gets. */
final class FieldControls {

    private static final String ALL = "*";
    private static final String WITHOUT = "-";

    private FieldControls() {
    }

    /**
     * The fields that are named, as far as all the types have them.
     *
     * @param names keys of fields; "*" stands for all features, and a key after "-" is left out
     */
    static List<FeatureField<EObject>> fields(Set<EClass> types, List<String> names) {
        List<FeatureField<EObject>> fields = new ArrayList<>();
        EClass first = types.iterator().next();
        for (String name : names) {
            if (name.equals(ALL)) {
                FieldCatalogue.features(first).stream().filter(field -> !names.contains(WITHOUT + field.key()))
                        .forEach(fields::add);
            } else if (!name.startsWith(WITHOUT)) {
                FeatureField.of(first, name).ifPresent(fields::add);
            }
        }
        return fields.stream().filter(field -> types.stream().allMatch(type -> has(type, field))).toList();
    }

    private static boolean has(EClass type, FeatureField<EObject> field) {
        EStructuralFeature outermost = field.part().<EStructuralFeature>map(part -> part).orElse(field.feature());
        return type.getEAllStructuralFeatures().contains(outermost);
    }

    /** Makes the control of a field that can be typed or chosen. */
    static FieldControl<?> create(Composite parent, Field<EObject> field, PropertySubject subject) {
        if (field instanceof FeatureField<EObject> feature) {
            return create(parent, feature, subject);
        }
        return subject.input(field).isClosed() ? new ProposedField(parent, field, subject)
                : new TypedField(parent, field, subject);
    }

    private static FieldControl<?> create(Composite parent, FeatureField<EObject> field, PropertySubject subject) {
        EStructuralFeature feature = field.feature();
        if (feature instanceof EReference reference) {
            if (!reference.isMany()) {
                return new ReferenceField(parent, field, subject);
            }
            return NewPart.fits(reference)
                    ? new PartsField(parent, field, subject) : new LinksField(parent, field, subject);
        }
        if (feature.getEType() == Literals.DIRECTION) {
            return new DirectionButtons(parent, field, subject);
        }
        return FeatureChoices.areThereFor(feature) ? new ChoiceField(parent, field, subject)
                : new TypedField(parent, field, subject);
    }
}
