package org.partnerstrategy.views.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.partnerstrategy.editing.feature.FeatureChoices;
import org.partnerstrategy.editing.feature.FeaturePlace;
import org.partnerstrategy.editing.feature.NewPart;
import org.partnerstrategy.model.PartnerStrategyPackage;

/** Which features are shown, and what kind of field each of them gets. */
final class FeatureFields {

    private static final String ALL = "*";
    private static final String WITHOUT = "-";

    private FeatureFields() {
    }

    /**
     * The places that are named, as far as all the types have them.
     *
     * @param names names of features; "*" stands for all, and a name after "-" is left out
     */
    static List<FeaturePlace> places(Set<EClass> types, List<String> names) {
        List<FeaturePlace> places = new ArrayList<>();
        EClass first = types.iterator().next();
        for (String name : names) {
            if (name.equals(ALL)) {
                first.getEAllStructuralFeatures().stream().filter(FeatureFields::isForPeople)
                        .filter(feature -> !names.contains(WITHOUT + feature.getName()))
                        .forEach(feature -> places.add(new FeaturePlace(Optional.empty(), feature)));
            } else if (!name.startsWith(WITHOUT)) {
                FeaturePlace.of(first, name).ifPresent(places::add);
            }
        }
        return places.stream().filter(place -> types.stream().allMatch(type -> has(type, place))).toList();
    }

    private static boolean isForPeople(EStructuralFeature feature) {
        return feature != PartnerStrategyPackage.Literals.IDENTIFIED__ID
                // In a section of their own, with a field for each.
                && feature != PartnerStrategyPackage.Literals.ATTRIBUTED__VALUES;
    }

    private static boolean has(EClass type, FeaturePlace place) {
        EStructuralFeature outermost = place.part().<EStructuralFeature>map(part -> part).orElse(place.feature());
        return type.getEAllStructuralFeatures().contains(outermost);
    }

    /** Makes the field. */
    static FeatureField create(Composite parent, FeaturePlace place, Subject subject) {
        EStructuralFeature feature = place.feature();
        if (feature instanceof EReference reference) {
            if (!reference.isMany()) {
                return new ReferenceField(parent, place, subject);
            }
            return NewPart.fits(reference)
                    ? new PartsField(parent, place, subject) : new LinksField(parent, place, subject);
        }
        if (feature.isMany()) {
            return new DirectionsField(parent, place, subject);
        }
        return FeatureChoices.areThereFor(feature) ? new ChoiceField(parent, place, subject)
                : new TypedField(parent, place, subject);
    }
}
