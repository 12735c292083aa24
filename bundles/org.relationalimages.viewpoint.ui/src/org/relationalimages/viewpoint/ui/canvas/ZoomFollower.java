// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.canvas;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.stream.Stream;

import org.eclipse.gef.editparts.ZoomManager;

/**
 * Observes the zoom of a canvas. The type of GEF's zoom listener differs between versions, so it is not referenced
 * here: it is taken from the zoom manager at run time. To be used in the thread of the canvas.
 */
public final class ZoomFollower {

	private final ZoomManager zoom;
	private final Class<?> type;
	private final Object listener;

	/** Calls the follower after each change of the zoom, before the visible area is laid out. */
	public ZoomFollower(ZoomManager zoom, Runnable follower) {
		this.zoom = zoom;
		this.type = Stream.of(ZoomManager.class.getMethods()).filter(method -> method.getName().equals("addZoomListener")).findFirst()
				.orElseThrow().getParameterTypes()[0];
		this.listener = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, handler(follower));
		call("addZoomListener");
	}

	/** Stops calling the follower. */
	public void stop() {
		call("removeZoomListener");
	}

	private void call(String method) {
		try {
			ZoomManager.class.getMethod(method, type).invoke(zoom, listener);
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The manager keeps listeners in a list, so equality has to distinguish them. */
	private static InvocationHandler handler(Runnable follower) {
		return (proxy, method, arguments) -> switch (method.getName()) {
		case "equals" -> proxy == arguments[0];
		case "hashCode" -> System.identityHashCode(proxy);
		case "toString" -> ZoomFollower.class.getSimpleName();
		default -> {
			follower.run();
			yield null;
		}
		};
	}
}
