import Commands

await BriefgenCommand.launch()
