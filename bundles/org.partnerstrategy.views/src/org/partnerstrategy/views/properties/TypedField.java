package org.partnerstrategy.views.properties;

import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.partnerstrategy.editing.feature.FeaturePlace;
import org.partnerstrategy.editing.feature.FeatureValue;
import org.partnerstrategy.editing.feature.RefusedValue;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.field.TextField;
import org.partnerstrategy.ui.field.TypedValue;

/** A value that is typed. */
final class TypedField extends FeatureField {

    private static final Messages MESSAGES = Messages.of(TypedField.class);

    private static final Set<String> LONG = Set.of("description", "notes", "reason", "text", "contact");

    private TextField field;
    private Optional<Subject> shown = Optional.empty();

    TypedField(Composite parent, FeaturePlace place, Subject subject) {
        super(parent, place, subject);
        refresh();
    }

    private boolean isLong() {
        return LONG.contains(place().feature().getName());
    }

    @Override
    int hint() {
        return isLong() ? HIGH : SWT.DEFAULT;
    }

    @Override
    Control create(Composite parent) {
        field = typed(parent, isLong());
        return field.control();
    }

    @Override
    void commit() {
        field.commit();
    }

    @Override
    void refresh() {
        if (shown.filter(subject()::equals).isPresent()) {
            field.refresh();
        } else {
            shown = Optional.of(subject());
            field.show(value(subject()));
        }
        field.control().setMessage(several().isEmpty() ? hintOf(place().feature().getEType().getName()) : several());
    }

    private TypedValue value(Subject of) {
        EStructuralFeature feature = place().feature();
        return new TypedValue(of.context().document(), () -> FeatureValue.write(of.value(place())), typed -> {
            try {
                FeatureValue.read(feature, typed);
                return Optional.empty();
            } catch (RefusedValue e) {
                return Optional.of(e.reason().localized());
            }
        }, typed -> {
            try {
                of.set(place(), FeatureValue.read(feature, typed));
            } catch (RefusedValue e) {
                throw new IllegalArgumentException(e);
            }
        });
    }

    private String hintOf(String type) {
        return place().feature().getEType() == EcorePackage.Literals.ESTRING ? ""
                : MESSAGES.text("hint." + type);
    }
}
