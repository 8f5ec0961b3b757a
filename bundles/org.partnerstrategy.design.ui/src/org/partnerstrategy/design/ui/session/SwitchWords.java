/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.session;

import java.util.Optional;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.sirius.business.api.query.IdentifiedElementQuery;
import org.eclipse.sirius.diagram.DiagramPackage;
import org.eclipse.sirius.viewpoint.description.IdentifiedElement;
import org.partnerstrategy.model.text.Message;

/** What a step is called that shows or hides a layer, or applies or removes a filter. */
final class SwitchWords {

    private Optional<Message> words = Optional.empty();

    /** Looks at a change that the step under way has made; the first layer or filter is what the step is about. */
    void see(Notification change) {
        if (words.isEmpty()) {
            if (change.getFeature() == DiagramPackage.Literals.DDIAGRAM__ACTIVATED_LAYERS) {
                words = words(change, "layer.on", "layer.off");
            } else if (change.getFeature() == DiagramPackage.Literals.DDIAGRAM__ACTIVATED_FILTERS) {
                words = words(change, "filter.on", "filter.off");
            }
        }
    }

    private static Optional<Message> words(Notification change, String on, String off) {
        return switch (change.getEventType()) {
            case Notification.ADD -> Optional.of(words(on, change.getNewValue()));
            case Notification.REMOVE -> Optional.of(words(off, change.getOldValue()));
            default -> Optional.empty();
        };
    }

    private static Message words(String key, Object switched) {
        return Message.of(SwitchWords.class, key, new IdentifiedElementQuery((IdentifiedElement) switched).getLabel());
    }

    /** The words for what was seen since the last time; none when that was no layer or filter. */
    Optional<Message> take() {
        Optional<Message> seen = words;
        words = Optional.empty();
        return seen;
    }
}
