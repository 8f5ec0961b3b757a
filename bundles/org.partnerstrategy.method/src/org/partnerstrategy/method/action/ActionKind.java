package org.partnerstrategy.method.action;

import java.util.Optional;

import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.text.Message;

/**
 * A kind of action (handbook, step 4).
 *
 * @param id the identity by which actions name their kind
 * @param direction the direction that such actions serve; none when they serve a goal as a whole
 * @param label what people call it
 */
public record ActionKind(String id, Optional<Direction> direction, Message label) {
}
