/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.action;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.ui.IEditorPart;
import org.partnerstrategy.design.ui.project.Goals;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.ui.ElementSelection;

/**
 * The strategy on which the user works, in the studio's editor or in a diagram.
 *
 * @param file its file, wherever that is
 * @param strategy its content
 * @param selected the elements that are selected, and last what the editor as a whole shows
 */
record CurrentStrategy(Path file, PartnerStrategy strategy, List<EObject> selected) {

    /** The strategy in an editor; none in editors of other things. */
    static Optional<CurrentStrategy> of(IEditorPart editor) {
        return editor instanceof DialectEditor diagram ? inDiagram(diagram) : inStudio(editor);
    }

    private static Optional<CurrentStrategy> inStudio(IEditorPart editor) {
        return Optional.ofNullable(Adapters.adapt(editor, StrategyDocument.class))
                .map(document -> new CurrentStrategy(document.file(), document.strategy(),
                        Optional.ofNullable(Adapters.adapt(editor, ElementSelection.class))
                                .map(ElementSelection::elements).orElse(List.of())));
    }

    private static Optional<CurrentStrategy> inDiagram(DialectEditor diagram) {
        if (diagram.getRepresentation() instanceof DSemanticDecorator shown && shown.getTarget() != null
                && EcoreUtil.getRootContainer(shown.getTarget()) instanceof PartnerStrategy strategy) {
            List<EObject> selected = Stream.concat(DialectUIManager.INSTANCE.getSelection(diagram).stream(),
                    Stream.of(shown)).map(DSemanticDecorator::getTarget).filter(Objects::nonNull).toList();
            return file(strategy.eResource().getURI())
                    .map(file -> new CurrentStrategy(file, strategy, selected));
        }
        return Optional.empty();
    }

    /** Where a file of the workspace lies, which can be outside it. */
    private static Optional<Path> file(URI uri) {
        if (uri.isPlatformResource()) {
            IFile file = ResourcesPlugin.getWorkspace().getRoot()
                    .getFile(IPath.fromPortableString(uri.toPlatformString(true)));
            return Optional.ofNullable(file.getLocation()).map(IPath::toPath);
        }
        return uri.isFile() ? Optional.of(Path.of(uri.toFileString())) : Optional.empty();
    }

    /** The goal on which the user works: the selected one, else that of the diagram, else the first to be seen. */
    Optional<Goal> goal() {
        return selected.stream().map(CurrentStrategy::goal).flatMap(Optional::stream).findFirst()
                .or(() -> Goals.toShow(strategy).findFirst());
    }

    private static Optional<Goal> goal(EObject element) {
        return switch (element) {
        case null -> Optional.empty();
        case Goal goal -> Optional.of(goal);
        case Relation relation -> Optional.ofNullable(relation.getGoal());
        default -> goal(element.eContainer());
        };
    }
}
