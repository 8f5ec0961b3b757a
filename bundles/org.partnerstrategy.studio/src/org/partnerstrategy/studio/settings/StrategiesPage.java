package org.partnerstrategy.studio.settings;

import org.eclipse.jface.preference.FieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.partnerstrategy.model.Score;
import org.partnerstrategy.studio.Texts;

/** With what new strategies begin. */
final class StrategiesPage extends FieldEditorPreferencePage {

    private IntegerFieldEditor start;
    private IntegerFieldEditor end;

    StrategiesPage() {
        super(Texts.of("settings.strategies"), GRID);
        setPreferenceStore(Settings.store());
        setDescription(Texts.of("settings.strategiesDescription"));
    }

    @Override
    protected void createFieldEditors() {
        points(Settings.INFLUENCE_CUT, "settings.influenceCut");
        points(Settings.DEPENDENCY_CUT, "settings.dependencyCut");
        start = points(Settings.LINE_START, "settings.lineStart");
        end = points(Settings.LINE_END, "settings.lineEnd");
    }

    private IntegerFieldEditor points(String setting, String key) {
        IntegerFieldEditor field = new IntegerFieldEditor(setting, Texts.of(key), getFieldEditorParent(), 3);
        field.setValidRange(Score.MINIMUM, Score.MAXIMUM);
        field.setErrorMessage(Texts.of("settings.points"));
        addField(field);
        return field;
    }

    @Override
    protected void checkState() {
        super.checkState();
        if (isValid() && start.getIntValue() > end.getIntValue()) {
            setErrorMessage(Texts.of("settings.lineDescends"));
            setValid(false);
        } else if (isValid()) {
            setErrorMessage(null);
        }
    }

    @Override
    public void propertyChange(PropertyChangeEvent event) {
        super.propertyChange(event);
        if (event.getProperty().equals(FieldEditor.VALUE)) {
            checkState();
        }
    }
}
