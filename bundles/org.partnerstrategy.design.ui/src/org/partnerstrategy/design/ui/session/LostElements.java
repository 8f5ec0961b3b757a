/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.session;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionListener;
import org.eclipse.sirius.business.api.session.SessionManagerListener;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.DRepresentationDescriptor;
import org.eclipse.ui.PlatformUI;
import org.partnerstrategy.design.ui.project.RepresentationKind;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.NonBlockingMessage;

/**
 * Says what the diagrams of a project showed that is in the strategy no more, as somebody changed it without them.
 * Sirius leaves it out without a word.
 */
public final class LostElements extends SessionManagerListener.Stub {

    private static final Messages MESSAGES = Messages.of(LostElements.class);

    /** Who reads more of them does not learn more. */
    private static final int TOLD = 10;

    @Override
    public void notify(Session session, int change) {
        if (change == SessionListener.OPENED && PlatformUI.isWorkbenchRunning()) {
            Set<String> lost = of(session);
            if (!lost.isEmpty()) {
                // When what is being opened is open.
                PlatformUI.getWorkbench().getDisplay().asyncExec(
                        () -> NonBlockingMessage.tell(MESSAGES.text("lost.title"), say(lost)));
            }
        }
    }

    private static String say(Set<String> lost) {
        List<String> told = lost.stream().limit(TOLD).map(name -> "\u2022 " + name).toList();
        String more = lost.size() > TOLD ? "\n" + MESSAGES.text("lost.more", lost.size() - TOLD) : "";
        return MESSAGES.text("lost", lost.size()) + "\n\n" + String.join("\n", told) + more;
    }

    /** The names of what diagrams of a session show and the strategy has no more, each once. */
    private static Set<String> of(Session session) {
        Set<String> lost = new LinkedHashSet<>();
        DialectManager.INSTANCE.getAllRepresentationDescriptors(session).stream().filter(LostElements::isOurs)
                .flatMap(LostElements::lost).filter(name -> name != null && !name.isBlank()).forEach(lost::add);
        return lost;
    }

    private static boolean isOurs(DRepresentationDescriptor descriptor) {
        return RepresentationKind.of(descriptor.getDescription()).isPresent();
    }

    private static Stream<String> lost(DRepresentationDescriptor descriptor) {
        if (isLost(descriptor.getTarget())) {
            return Stream.of(descriptor.getName());
        }
        DRepresentation shown = descriptor.isLoadedRepresentation() ? descriptor.getRepresentation() : null;
        return shown instanceof DDiagram diagram ? diagram.getDiagramElements().stream()
                .filter(element -> isLost(element.getTarget())).map(DDiagramElement::getName) : Stream.empty();
    }

    private static boolean isLost(EObject target) {
        return target == null || target.eIsProxy();
    }
}
