/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.example.ui.plugin.NewPlugIn;
import org.partnerstrategy.example.ui.plugin.WorkspaceProjects;
import org.partnerstrategy.studio.tests.OpenStudio;
import org.partnerstrategy.studio.tests.OpenWizard;
import org.partnerstrategy.template.PlugIn;
import org.partnerstrategy.template.PlugInPart;
import org.partnerstrategy.template.PlugInTemplate;

/** A plug-in is made in the window as it is on the command line. */
class NewPlugInTest {

    private static final int ID = 0;
    private static final int NAME = 1;
    private static final int FOLDER = 3;

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path home;

    private final List<Path> made = new ArrayList<>();

    private OpenWizard open() {
        return new OpenWizard(studio.window().getShell(), new NewPlugIn(made::add));
    }

    private static void type(OpenWizard wizard, int field, String text) {
        wizard.onPage(Text.class).get(field).setText(text);
    }

    @Test
    void makesWhatIsChosenWhereItIsWanted() throws IOException {
        Path folder = home.resolve("plug-in");
        try (OpenWizard wizard = open()) {
            assertFalse(wizard.canFinish());
            type(wizard, ID, "nl.utrecht");
            type(wizard, NAME, "Utrecht");
            type(wizard, FOLDER, folder.toString());
            Button rule = wizard.onPage(Button.class).get(1);
            assertTrue(rule.getSelection());
            rule.setSelection(false);
            OpenWizard.press(rule);
            wizard.finish();
        }
        assertEquals(List.of(folder), made);
        assertEquals("bundleName = Utrecht",
                Files.readAllLines(folder.resolve("nl.utrecht/plugin.properties")).getFirst());
        String plugIn = Files.readString(folder.resolve("nl.utrecht/plugin.xml"));
        assertTrue(plugIn.contains("actionKinds") && !plugIn.contains("adviceRules"), plugIn);
    }

    @Test
    void proposesAFolderThatIsCalledAfterThePlugIn() {
        try (OpenWizard wizard = open()) {
            type(wizard, ID, "nl.utrecht");
            assertTrue(wizard.onPage(Text.class).get(FOLDER).getText().endsWith("utrecht"));
            type(wizard, FOLDER, home.toString());
            type(wizard, ID, "nl.utrecht.partners");
            assertEquals(home.toString(), wizard.onPage(Text.class).get(FOLDER).getText());
        }
    }

    @Test
    void saysWhatIsWrongAndLeavesWhatIsThereAlone() throws IOException {
        Files.writeString(home.resolve("file"), "mine");
        try (OpenWizard wizard = open()) {
            type(wizard, ID, "Utrecht");
            assertNotNull(wizard.problem());
            type(wizard, ID, "nl.utrecht");
            assertNull(wizard.problem());
            type(wizard, FOLDER, home.toString());
            wizard.pressFinish();
            assertTrue(wizard.problem().contains(home.toString()), wizard.problem());
        }
        assertEquals(List.of(), made);
        assertEquals(List.of("file"), List.of(home.toFile().list()));
    }

    /** Where plug-ins are developed, which the studio is not for. */
    @Test
    void itsProjectsCanBeShownInAWorkspace() throws Exception {
        PlugInTemplate.write(new PlugIn("nl.utrecht", "Utrecht", Set.of(PlugInPart.RULE), Optional.empty(),
                Locale.ENGLISH), home.resolve("plug-in"));
        assertFalse(WorkspaceProjects.areWanted());
        IWorkspaceRoot workspace = ResourcesPlugin.getWorkspace().getRoot();
        try {
            assertTrue(WorkspaceProjects.open(home.resolve("plug-in")));
            assertEquals(Set.of("nl.utrecht", "nl.utrecht.tests", "nl.utrecht.feature"),
                    Stream.of(workspace.getProjects()).filter(IProject::isOpen).map(IProject::getName)
                            .collect(Collectors.toSet()));
        } finally {
            for (IProject project : workspace.getProjects()) {
                project.delete(false, true, null);
            }
        }
    }

    @Test
    void standsAmongTheWizardsForNewThings() throws CoreException {
        assertInstanceOf(NewPlugIn.class, PlatformUI.getWorkbench().getNewWizardRegistry()
                .findWizard("org.partnerstrategy.example.ui.newPlugIn").createWizard());
    }
}
