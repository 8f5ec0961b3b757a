package org.partnerstrategy.studio.settings;

import java.util.Arrays;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.RadioGroupFieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.partnerstrategy.studio.Texts;
import org.partnerstrategy.studio.files.StudioFolder;

/** Language and appearance. */
final class GeneralPage extends FieldEditorPreferencePage {

    GeneralPage() {
        super(Texts.of("settings.general"), GRID);
        setPreferenceStore(Settings.store());
        noDefaultAndApplyButton();
    }

    @Override
    protected void createFieldEditors() {
        addField(new ComboFieldEditor(Settings.LANGUAGE, Texts.of("settings.language"),
                new String[][] { { Texts.of("settings.languageSystem"), "" }, { Texts.of("settings.english"), "en" },
                    { Texts.of("settings.dutch"), "nl" } }, getFieldEditorParent()));
        String[][] appearances = Arrays.stream(Appearance.values())
                .map(appearance -> new String[] { appearance.label(), appearance.name() }).toArray(String[][]::new);
        addField(new RadioGroupFieldEditor(Settings.APPEARANCE, Texts.of("settings.appearance"), 1, appearances,
                getFieldEditorParent(), true));
    }

    @Override
    public boolean performOk() {
        String before = Settings.store().getString(Settings.LANGUAGE);
        boolean done = super.performOk();
        Appearance.chosen().apply();
        String now = Settings.store().getString(Settings.LANGUAGE);
        if (done && !before.equals(now)) {
            new Language(StudioFolder.current().language()).choose(now);
            offerRestart();
        }
        return done;
    }

    /** After the dialog is closed: the workbench closes its windows when it starts again. */
    private void offerRestart() {
        getShell().getDisplay().asyncExec(() -> {
            int answer = MessageDialog.open(MessageDialog.QUESTION,
                    PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), Texts.of("settings.title"),
                    Texts.of("settings.restart"), SWT.NONE, Texts.of("settings.restartNow"),
                    Texts.of("settings.restartLater"));
            if (answer == 0) {
                PlatformUI.getWorkbench().restart();
            }
        });
    }
}
