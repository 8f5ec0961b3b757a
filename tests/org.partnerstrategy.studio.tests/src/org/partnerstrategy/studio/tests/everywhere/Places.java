/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.everywhere;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IEvaluationService;
import org.eclipse.ui.views.properties.PropertySheet;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.partnerstrategy.editor.StrategyEditor;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.field.attribute.AttributeDefinition;
import org.partnerstrategy.model.AttributeSubject;
import org.partnerstrategy.model.AttributeType;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.studio.tests.OpenStudio;
import org.partnerstrategy.ui.attribute.AttributeChanges;
import org.partnerstrategy.ui.attribute.AttributesDialog;

/** All pages, views and dialogs of the studio, to be gone through by who looks for what must hold everywhere. */
final class Places {

    static final String PROPERTIES = "org.partnerstrategy.views.properties";
    private static final String OWN = "org.partnerstrategy.";

    private final OpenStudio studio;
    private final Path folder;

    Places(OpenStudio studio, Path folder) {
        this.studio = studio;
        this.folder = folder;
    }

    /** Opens the handbook's example, with an attribute of each type on relations, partners and goals. */
    StrategyEditor editor() throws Exception {
        PartnerStrategy strategy = HandbookExample.create(Locale.ENGLISH);
        for (AttributeSubject subject : AttributeSubject.VALUES) {
            for (AttributeType type : AttributeType.VALUES) {
                new AttributeDefinition(type + " of " + subject, subject, type,
                        type == AttributeType.CHOICE ? List.of("one", "other") : List.of(), "").addTo(strategy);
            }
        }
        return studio.open(strategy, folder.resolve("strategy.partnerstrategy"));
    }

    /** The pages of the editor. */
    static List<String> pages() {
        return declared("org.partnerstrategy.editor.pages", "page");
    }

    /** The views, with those of the platform that the studio shows. */
    static List<String> views() {
        return Stream.concat(declared("org.eclipse.ui.views", "view").stream(),
                Stream.of("org.eclipse.ui.views.ContentOutline")).toList();
    }

    private static List<String> declared(String point, String element) {
        return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(point))
                .filter(declared -> declared.getName().equals(element)
                        && declared.getContributor().getName().startsWith(OWN)
                        && !declared.getContributor().getName().endsWith(".tests"))
                .map(declared -> declared.getAttribute("id")).sorted().toList();
    }

    /** What is in a view. */
    static Composite control(IViewPart view) {
        return (Composite) ((MPart) view.getSite().getService(MPart.class)).getWidget();
    }

    /** One element of each kind that a strategy has. */
    static List<EObject> oneOfEachKind(PartnerStrategy strategy) {
        Map<Object, EObject> found = new LinkedHashMap<>();
        found.put(strategy.eClass(), strategy);
        strategy.eAllContents().forEachRemaining(element -> found.putIfAbsent(element.eClass(), element));
        return List.copyOf(found.values());
    }

    /** Looks at a place. */
    interface Visitor {

        /**
         * @param name what the place is called
         * @param root what is in it
         * @param back shows it again
         */
        void look(String name, Composite root, Runnable back);
    }

    /** Shows each tab of the properties of each kind of element. */
    void properties(StrategyEditor editor, Visitor visit) throws PartInitException {
        PropertySheet sheet = (PropertySheet) studio.page().showView(PROPERTIES);
        for (EObject element : oneOfEachKind(editor.document().strategy())) {
            studio.page().activate(editor);
            editor.selection().select(List.of(element));
            studio.settle();
            if (sheet.getCurrentPage() instanceof TabbedPropertySheetPage page) {
                for (String tab : tabs()) {
                    page.setSelectedTab(tab);
                    studio.settle();
                    if (page.getSelectedTab() != null && page.getSelectedTab().getId().equals(tab)) {
                        visit.look(element.eClass().getName() + " " + tab, (Composite) page.getControl(), () -> {
                            editor.selection().select(List.of(element));
                            studio.settle();
                            page.setSelectedTab(tab);
                            studio.settle();
                        });
                    }
                }
            }
        }
    }

    private static List<String> tabs() {
        List<String> ids = new ArrayList<>();
        for (IConfigurationElement tabs : Platform.getExtensionRegistry()
                .getConfigurationElementsFor("org.eclipse.ui.views.properties.tabbed.propertyTabs")) {
            if (tabs.getContributor().getName().startsWith(OWN)) {
                Arrays.stream(tabs.getChildren()).forEach(tab -> ids.add(tab.getAttribute("id")));
            }
        }
        return ids;
    }

    /** How each dialog and wizard is opened, by the class of it. */
    Map<String, Runnable> dialogs(StrategyEditor editor) {
        Map<String, Runnable> dialogs = new LinkedHashMap<>();
        dialogs.put("NewStrategyDialog", () -> command("org.partnerstrategy.studio.new"));
        dialogs.put("SettingsDialog", () -> command("org.eclipse.ui.window.preferences"));
        dialogs.put("KeysDialog", () -> command("org.partnerstrategy.studio.keys"));
        dialogs.put("AboutDialog", () -> command("org.eclipse.ui.help.aboutAction"));
        dialogs.put("SearchPopup", () -> command("org.partnerstrategy.views.search"));
        dialogs.put("PalettePopup", () -> command("org.partnerstrategy.views.palette"));
        dialogs.put("ChangeManyDialog", () -> {
            editor.selection().select(List.of(relation(editor)));
            command("org.partnerstrategy.views.changeMany");
        });
        dialogs.put("RegisterImportWizard", () -> command("org.partnerstrategy.exchange.ui.import"));
        dialogs.put("PicturesWizard", () -> command("org.partnerstrategy.exchange.ui.exportPictures"));
        dialogs.put("AskWizard", () -> command("org.partnerstrategy.exchange.ui.askAssessors"));
        dialogs.put("ReportWizard", () -> command("org.partnerstrategy.exchange.ui.exportReport"));
        dialogs.put("WorkshopWindow", () -> command("org.partnerstrategy.workshop.ui.start"));
        declared("org.eclipse.ui.newWizards", "wizard").forEach(id -> {
            IWorkbenchWizard wizard = newWizard(id);
            dialogs.put(wizard.getClass().getSimpleName(),
                    () -> new WizardDialog(studio.window().getShell(), newWizard(id)).open());
        });
        dialogs.put("AttributesDialog",
                () -> new AttributesDialog(studio.window().getShell(), editor.document()).open());
        dialogs.put("AttributeDialog", () -> new AttributeChanges(studio.window().getShell(), editor.document())
                .add(AttributeSubject.RELATION));
        return dialogs;
    }

    /** A wizard as the workbench opens it at File > New. */
    private IWorkbenchWizard newWizard(String id) {
        try {
            IWorkbenchWizard wizard = studio.window().getWorkbench().getNewWizardRegistry().findWizard(id)
                    .createWizard();
            wizard.init(studio.window().getWorkbench(), StructuredSelection.EMPTY);
            return wizard;
        } catch (CoreException e) {
            throw new AssertionError(id, e);
        }
    }

    /**
     * Chooses a command as a person does, in the window in front. Just after a dialog the workbench may not know yet
     * which editor is active: a handler that is loaded then says that it is not enabled.
     */
    private void command(String id) {
        studio.window().getShell().forceActive();
        IEvaluationService known = PlatformUI.getWorkbench().getService(IEvaluationService.class);
        assertTrue(Keys.await(() -> known.getCurrentState()
                .getVariable(ISources.ACTIVE_EDITOR_NAME) instanceof StrategyEditor),
                () -> "no active editor for " + id);
        try {
            studio.window().getService(IHandlerService.class).executeCommand(id, null);
        } catch (CommandException e) {
            throw new AssertionError(id, e);
        }
    }

    /** Shows each page of the settings. */
    static void settings(Shell shell, Consumer<String> visit) {
        PreferenceDialog dialog = (PreferenceDialog) shell.getData();
        for (IPreferenceNode node : dialog.getPreferenceManager()
                .getElements(org.eclipse.jface.preference.PreferenceManager.PRE_ORDER)) {
            dialog.getTreeViewer().setSelection(new StructuredSelection(node));
            visit.accept(node.getId());
        }
    }

    /** A relation with a decision and assessments: most is shown of it. */
    static Relation relation(StrategyEditor editor) {
        return editor.document().strategy().getRelations().stream()
                .filter(relation -> relation.getDevelopment() != null && !relation.getAssessments().isEmpty()
                        && !relation.getActions().isEmpty())
                .findFirst().orElseThrow();
    }
}
