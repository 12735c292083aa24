// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.core.expressions.EvaluationContext;
import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.expressions.ReferenceExpression;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The conditions under which ours is bound ("active") and shown ("in front"), for each thing that may be in front. */
class ConditionTest {

	@ParameterizedTest
	@CsvSource(textBlock = """
			, , , false, false
			org.eclipse.ui.resourcePerspective, , org.eclipse.ui.navigator.ProjectExplorer, false, false
			org.eclipse.ui.resourcePerspective, org.eclipse.ui.DefaultTextEditor, org.eclipse.ui.DefaultTextEditor, false, false
			org.eclipse.ui.resourcePerspective, , org.eclipse.ui.views.PropertySheet, false, false
			org.eclipse.ui.resourcePerspective, org.relationalimages.viewpoint.ui.editor, org.eclipse.ui.views.PropertySheet, false, true
			org.eclipse.ui.resourcePerspective, org.relationalimages.viewpoint.ui.editor, org.relationalimages.viewpoint.ui.editor, true, true
			org.eclipse.ui.resourcePerspective, , org.relationalimages.workbench.navigator, true, true
			org.eclipse.ui.resourcePerspective, , org.relationalimages.workbench.checks, true, true
			org.relationalimages.workbench.perspective, , org.eclipse.ui.views.ContentOutline, true, true
			""")
	void itHoldsWithOursOnly(String perspective, String editor, String part, boolean isActive, boolean isInFront) throws CoreException {
		EvaluationContext context = new EvaluationContext(null, new Object());
		context.addVariable("org.eclipse.core.runtime.Platform", Platform.class);
		context.addVariable("activeWorkbenchWindow.activePerspective", known(perspective));
		context.addVariable("activeEditorId", known(editor));
		context.addVariable("activePartId", known(part));
		assertEquals(isActive, holds("active", context));
		assertEquals(isInFront, holds("inFront", context));
	}

	private static Object known(String value) {
		return value == null ? IEvaluationContext.UNDEFINED_VARIABLE : value;
	}

	private static boolean holds(String condition, EvaluationContext context) throws CoreException {
		return new ReferenceExpression("org.relationalimages.workbench." + condition).evaluate(context) == EvaluationResult.TRUE;
	}
}
