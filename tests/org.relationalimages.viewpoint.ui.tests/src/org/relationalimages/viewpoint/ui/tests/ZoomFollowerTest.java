// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.viewpoint.ui.canvas.ZoomFollower;

class ZoomFollowerTest {

	private final Bench bench = new Bench();
	private final List<Double> seen = new ArrayList<>();

	@AfterEach
	void close() {
		bench.close();
	}

	@Test
	void everyChangeOfTheZoomReachesIt() {
		follow();
		bench.viewer.zoom().setZoom(2);
		bench.viewer.zoom().zoomOut();
		bench.viewer.zoom().setZoom(2);
		bench.viewer.zoom().setZoom(2);
		assertEquals(List.of(2.0, 1.5, 2.0), seen, "the zoom is the new one when it is told of");
	}

	@Test
	void itHearsNoMoreOnceItStops() {
		ZoomFollower first = follow();
		ZoomFollower second = follow();
		first.stop();
		bench.viewer.zoom().setZoom(2);
		assertEquals(List.of(2.0), seen, "the other one goes on");
		second.stop();
		second.stop();
		bench.viewer.zoom().setZoom(3);
		assertEquals(List.of(2.0), seen);
	}

	@Test
	void whatFailsInItReachesWhoZooms() {
		new ZoomFollower(bench.viewer.zoom(), () -> {
			throw new IllegalStateException("broken");
		});
		assertEquals("broken", assertThrows(IllegalStateException.class, () -> bench.viewer.zoom().setZoom(2)).getMessage());
	}

	private ZoomFollower follow() {
		return new ZoomFollower(bench.viewer.zoom(), () -> seen.add(bench.viewer.zoom().getZoom()));
	}
}
