/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.review;

import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.text.Message;

/** A change would have touched a closed review. */
public final class ClosedReviewException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Review review;

    ClosedReviewException(Review review) {
        super("the review " + review.getName() + " is closed");
        this.review = review;
    }

    /** The closed review. */
    public Review review() {
        return review;
    }

    /** What people are told: which review is closed. */
    public Message problem() {
        return Message.of(ClosedReviewException.class, "closed", ElementName.of(review));
    }
}
